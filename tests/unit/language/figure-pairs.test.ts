import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FigureSet } from '#language/figures/agreement.ts';
import { readFigures } from '#language/figures/read-run.ts';
import type { Figure } from '#language/figures/figure.ts';
import type { Locale } from '#config.ts';
import { bodyOf } from '../sample.ts';

function read(text: string, locale: Locale): Figure[] {
  return readFigures(bodyOf(text).tree.children, locale);
}

/** Whether two texts tell the same figures, as the check asks it. */
function agree(chinese: string, english: string): boolean {
  const [ours, theirs] = [read(chinese, 'zh'), read(english, 'en')];
  const tells = (figures: Figure[], others: Figure[]): boolean =>
    figures.length > 0 && figures.every((figure) => figure.lenient || new FigureSet(others).tells(figure));
  return tells(ours, theirs) && tells(theirs, ours);
}

for (const [chinese, english] of [
  ['6.4亿美元', '$640 million'],
  ['6.4 亿美元', 'US$640m'],
  ['6.4 亿美元', '640 million dollars'],
  ['6.4 亿美元', '$0.64bn'],
  ['6.4 亿美元', 'USD 640M'],
  ['6.4 亿美元', '$640,000,000'],
  ['64 亿美元', '$6.4 billion'],
  ['1.5 万亿美元', '$1.5 trillion'],
  ['1200 万美元', '$12 million'],
  ['1,200 万美元', '$12m'],
  ['5800 美元', '$5,800'],
  ['2300 美元', '2,300 dollars'],
  ['10.5 亿欧元', '€1.05 billion'],
  ['1500 万欧元', '15 million euros'],
  ['1 亿英镑', '£100 million'],
  ['5700 万英镑', '£57m'],
  ['3 亿元人民币', 'RMB 300 million'],
  ['3 亿元', '300 million yuan'],
  ['100 亿日元', '10 billion yen'],
  ['5 亿港元', 'HK$500 million'],
  ['<Money amount="USD 640M" />', '$640 million'],
  ['6.4 亿美元', '<Money amount="USD 640M" />'],
  ['近 6 亿美元', 'nearly $600 million'],
  ['近6亿', 'nearly 600 million'],
  ['逾 4 亿美元', 'more than $400 million'],
  ['约 1 亿美元', 'about $100 million'],
  ['超过 2 亿美元', 'over $200 million'],
  ['10.8万块', '108,000 chips'],
  ['10.8 万', '108 thousand'],
  ['5.5 万块地', '55,000 plots'],
  ['120 万块', '1.2 million chips'],
  ['1 亿次', '100 million queries'],
  ['1000 人', '1,000 people'],
  ['1 万张', '10,000 images'],
  ['4600 多人', 'more than 4,600 people'],
  ['1230 亿参数', '123 billion parameters'],
  ['700 亿参数', '70 billion parameters'],
  ['几百 512 块', '512 chips'],
  ['230 MB', '230 MB'],
  ['每秒 300 个 token', '300 tokens a second'],
  ['80%', '80%'],
  ['80%', '80 percent'],
  ['百分之八十', '80%'],
  ['三成', '30 percent'],
  ['七成', '70%'],
  ['45.2%', '45.2 percent'],
  ['63.8%', '63.8%'],
  ['十分之一', 'one-tenth'],
  ['三分之一', 'a third'],
  ['10 倍', '10 times'],
  ['10 倍', '10x'],
  ['10 倍', 'tenfold'],
  ['100 倍', '100-fold'],
  ['十倍', 'ten times'],
  ['15 倍', '15 times'],
  ['2025年3月底', 'end of March 2025'],
  ['2025 年 3 月', 'March 2025'],
  ['2024 年 8 月 5 日', 'August 5, 2024'],
  ['2024 年 8 月 5 日', '5 August 2024'],
  ['8 月', 'August'],
  ['2016 年', '2016'],
  ['2024年8月', 'Aug. 2024'],
  ['2010 年代', 'the 2010s'],
  ['9 月 13 日', 'September 13'],
  ['2024 年底', 'the end of 2024'],
  ['10 到 20 亿美元', '$1 billion to $2 billion'],
  ['3.1 亿至 3.2 亿美元', '$310 million to $320 million'],
] as const)
  test(`${chinese} and ${english} are the same figure`, () => assert.ok(agree(chinese, english)));

for (const [chinese, english] of [
  ['6.4 亿美元', '$650 million'],
  ['6.4 亿美元', '$64 million'],
  ['6.4 亿美元', '$6.4 billion'],
  ['6.4 亿美元', '€640 million'],
  ['10.8 万', '1.08 million'],
  ['10.8 万', '18,000 chips'],
  ['5.5 万块', '5,500 plots'],
  ['80%', '18%'],
  ['三成', '13 percent'],
  ['10 倍', '100 times'],
  ['2025 年 3 月', 'March 2024'],
  ['2024 年 8 月 5 日', 'August 6, 2024'],
  ['2024 年 8 月', 'September 2024'],
  ['2016 年', '2017'],
  ['9 月 13 日', 'September 14'],
  ['1 亿英镑', '$100 million'],
  ['3 亿元', '$300 million'],
  ['1230 亿参数', '12.3 billion parameters'],
  ['45.2%', '42.5%'],
  ['15 倍', '50 times'],
  ['<Money amount="USD 640M" />', '$64 million'],
] as const)
  test(`${chinese} and ${english} differ`, () => assert.ok(!agree(chinese, english)));

for (const [locale, text] of [
  ['zh', 'Llama 3 70B'],
  ['en', 'Llama 3 70B'],
  ['zh', 'Mixtral 8x7B'],
  ['en', 'Mixtral 8x7B'],
  ['zh', 'GPT-4'],
  ['en', 'GPT-4'],
  ['zh', '第22期'],
  ['zh', '第 22 期'],
  ['en', 'No. 22'],
  ['zh', '第一代'],
  ['en', 'first generation'],
  ['zh', 'INT8 与 FP16'],
  ['en', 'INT8 and FP16'],
  ['zh', 'X1 芯片'],
  ['en', 'the X1 chip'],
  ['zh', 'Figure 02'],
  ['en', 'Figure 02'],
  ['zh', 'H100'],
  ['en', 'the H100'],
  ['zh', 'M2 芯片'],
  ['en', 'version 2.1.0'],
  ['zh', '2.1.0 版'],
  ['zh', '[2024 年度报告](https://e.test/)'],
  ['zh', '《2001 太空漫游》'],
  ['zh', 'Web3'],
  ['en', 'Web3'],
  ['zh', 'A16Z'],
  ['zh', '`100`'],
  ['en', '`100`'],
  ['en', 'iPhone 15'],
  ['zh', 'iPhone 15'],
  ['zh', '电话 400-820-8820'],
  ['en', 'call 1-800-555-0199'],
  ['en', 'COVID-19'],
] as const)
  test(`there is no figure in ${text} (${locale})`, () => {
    assert.deepEqual(
      read(text, locale).filter(({ lenient }) => !lenient),
      [],
    );
  });

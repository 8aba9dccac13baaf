import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FigureSet, writtenNumbers } from '#language/figures/agreement.ts';
import { readFigures } from '#language/figures/read-run.ts';
import type { Figure } from '#language/figures/figure.ts';
import type { Locale } from '#config.ts';
import { bodyOf } from '../sample.ts';

function read(text: string, locale: Locale): Figure[] {
  return readFigures(bodyOf(text).tree.children, locale);
}

/** The normal forms in a text; a mark for those that are never held against the other language. */
function forms(text: string, locale: Locale): string[] {
  return read(text, locale).map(({ value, lenient }) => (lenient ? `(${value})` : value));
}

for (const [chinese, english, ...expected] of [
  ['3 亿至 5 亿美元', '$300 million to $500 million', 'USD 300000000', 'USD 500000000'],
  ['5000 万至 1 亿美元', '$50 million to $100 million', 'USD 50000000', 'USD 100000000'],
  ['10–20 亿美元', '$1–2 billion', 'USD 1000000000', 'USD 2000000000'],
  ['3 亿和 5 亿美元', '$300 million and $500 million', 'USD 300000000', 'USD 500000000'],
  ['一亿两千万美元', '$120 million', 'USD 120000000'],
  ['1 亿 2000 万美元', '120 million US dollars', 'USD 120000000'],
  ['三点五亿美元', '$350m', 'USD 350000000'],
  ['250 万美元', 'two and a half million dollars', 'USD 2500000'],
  ['50 美分', '50 cents', 'USD 0.5'],
  ['3000 亿韩元', '300 billion won', 'KRW 300000000000'],
  ['1.5 亿加元', 'C$150 million', 'CAD 150000000'],
  ['每月 20 美元', '$20/month', 'USD 20'],
  ['1000 万美元的交易', 'a 10-million-dollar deal', 'USD 10000000'],
  ['**6.4** 亿美元', '**$640** million', 'USD 640000000'],
  ['[6.4 亿](https://e.test/)美元', '[$640](https://e.test/) million', 'USD 640000000'],
  ['100–200 万用户', '1–2 million users', '1000000', '2000000'],
  ['一百多万人', 'more than a million people', '1000000'],
  ['10 万 8 千块', '108,000 chips', '108000'],
  ['一百零八', 'one hundred and eight', '108'],
  ['１０.８万块', '108,000 chips', '108000'],
  ['十三名董事', 'thirteen directors', '13'],
  ['14 纳米', '14nm', '14'],
  ['16 位浮点数', 'a 16-bit floating-point number', '16'],
  ['20% 到 30%', 'between 20 and 30 percent', '20%', '30%'],
  ['下降 15 个百分点', 'fell 15 percentage points', '15%'],
  ['千分之五', '0.5%', '0.5%'],
  ['三成半', '35 percent', '35%'],
  ['四分之三', 'three-quarters', '75%'],
  ['三分之二', 'two-thirds', '2/3'],
  ['2.5 倍', '2.5x', '×2.5'],
  ['10 到 100 倍', '10 to 100 times', '×10', '×100'],
  ['2019–2021 年', '2019–21', '2019', '2021'],
  ['8 月 5 日至 7 日', 'August 5–7', '--08-05', '--08-07'],
  ['8 至 10 月', 'August to October', '--08', '--10'],
  ['二〇二四年八月', 'Aug. 2024', '2024-08'],
  ['2024/8/5', '5 August 2024', '2024-08-05'],
  ['上世纪 90 年代', 'the 1990s', '1990s'],
  ['2024 财年', 'FY2024', '2024'],
  ['2024Q3', 'the third quarter of 2024', '2024'],
] as const)
  test(`${chinese} and ${english} are read as ${expected.join(' and ')}`, () => {
    assert.deepEqual(forms(chinese, 'zh'), expected);
    assert.deepEqual(forms(english, 'en'), expected);
  });

for (const [locale, text] of [
  ['zh', '三星和四川'],
  ['zh', '十分重要，千万不要，万一'],
  ['zh', '百度、千问、万科'],
  ['zh', '几百家、数千人、几十万块、数十亿美元、十几个'],
  ['zh', '三四百家'],
  ['zh', '第 22、23 期'],
  ['zh', '3.2 节'],
  ['zh', '下午 3 点，上午 10:30'],
  ['zh', '7×24 小时'],
  ['zh', '21 世纪'],
  ['zh', '5 号楼'],
  ['zh', '3D 打印'],
  ['zh', 'Claude 3.5 Sonnet'],
  ['zh', 'GPT‑4'],
  ['zh', '360 公司、58 同城、36氪'],
  ['zh', '财富 500 强'],
  ['zh', 'https://e.test/2024/05/30'],
  ['en', 'hundreds of companies, several hundred people, dozens'],
  ['en', 'Section 3.2, page 120, issues 22 and 23'],
  ['en', 'at 10:30 a.m., at 3 p.m.'],
  ['en', 'around the clock, 24/7'],
  ['en', 'the 21st century, a second chance'],
  ['en', 'the company may march on'],
  ['en', '4K video over 5G'],
  ['en', 'Claude 3.5 Sonnet'],
  ['en', 'RFC 9110'],
  ['en', 'a Fortune 500 company'],
  ['en', '500 Startups'],
  ['en', 'https://e.test/2024/05/30'],
  ['en', 'one of the few'],
] as const)
  test(`nothing at all is read in ${text} (${locale})`, () => assert.deepEqual(forms(text, locale), []));

test('small numbers and loose words are read, and never held against a text without them', () => {
  assert.deepEqual(forms('8 位董事，一半，两年半，五家', 'zh'), ['(8)', '(50%)', '(2.5)', '(5)']);
  assert.deepEqual(forms('eight directors, half, doubled, a dozen', 'en'), ['(8)', '(50%)', '(×2)', '(12)']);
});

test('a figure has its place, its words and what the words beside it make of it', () => {
  const [first, second] = read('前面一行\n**约 6.4** 亿美元，超过 30%', 'zh');
  assert.deepEqual(
    [first?.text, first?.line, first?.column, first?.approximation],
    ['6.4 亿美元', 2, 5, 'about'],
  );
  assert.deepEqual([second?.text, second?.approximation], ['30%', 'more']);
});

test('a note’s mark belongs to no figure', () => {
  assert.deepEqual(forms('卖出 300[^1] 块。\n\n[^1]: 注释里有 20 块。', 'zh'), ['300', '20']);
});

/** Whether the figures of one text tell what the only figure of the other does. */
function tells(text: string, locale: Locale, other: string, otherLocale: Locale): boolean {
  const nodes = bodyOf(text).tree.children;
  const told = new FigureSet(readFigures(nodes, locale), () => writtenNumbers(nodes));
  const [figure] = read(other, otherLocale);
  assert.ok(figure);
  return told.tells(figure);
}

for (const [chinese, english] of [
  ['2016 年 10 月', 'October'],
  ['三分之一', '33%'],
  ['增长 30 倍', '31-fold'],
  ['2 万亿日元', '¥2 trillion'],
  ['骁龙 888', 'the Snapdragon 888'],
  ['融资 6.4 亿', '$640 million'],
] as const)
  test(`${english} tells ${chinese}`, () => assert.ok(tells(english, 'en', chinese, 'zh')));

test('a year and a half tells eighteen months', () =>
  assert.ok(tells('用了一年半', 'zh', '18 months', 'en')));

test('a month is not told by its year, nor a day by its month', () => {
  assert.ok(!tells('In 2024', 'en', '2024 年 8 月', 'zh'));
  assert.ok(!tells('In August 2024', 'en', '2024 年 8 月 5 日', 'zh'));
});

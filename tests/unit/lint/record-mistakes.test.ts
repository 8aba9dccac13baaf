import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveFixes } from '#lint/fixes/prove-fixes.ts';
import { foundIn, toldByRule } from './found-in.ts';
import { company, issue, recordFiles, withMistake } from './record-files.ts';
import { applyFixes } from './apply-fixes.ts';
import { inEnglish } from '../in-english.ts';

/** A slip of an author: what stands there, what was written instead, and what the check says of it. */
type Slip = [file: string, right: string, wrong: string, told: string];

const slips: Record<string, Slip[]> = {
  'characters-plain': [
    [
      issue,
      '这是信的第二段',
      '这是信的\u200B第二段',
      'zh.mdx:32:11 there is a zero-width space (U+200B) behind “这是信的”',
    ],
  ],
  'english-text': [
    [
      issue,
      'letter about',
      'letter , about',
      'zh.mdx:37:29 there is a space before punctuation: “tter , ab”',
    ],
  ],
  'chinese-text': [
    [
      issue,
      '这是信的第二段。',
      '这是信的,第二段。',
      'zh.mdx:32:11 half-width punctuation stands in Chinese: “这是信的,第二段。”',
    ],
    [
      issue,
      '曾把金额写成 3000',
      '曾把金额写成3000',
      'zh.mdx:23:22 there is no space between Chinese and Latin letters or digits: “金额写成3000”',
    ],
  ],
  'plain-words': [
    [
      issue,
      '说到 12 块芯片',
      '说到 **12 块**芯片',
      'zh.mdx:30:16 “**12 块**” is emphasis of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '这是信的第二段',
      '这是信的 <br> 第二段',
      'zh.mdx:32:12 “<br>” is a tag of HTML, and readers see it as it is written',
    ],
    [
      issue,
      '谢谢来信，',
      '谢谢[来信](/issues/1/)，',
      'zh.mdx:33:14 “[来信](/issues/1/)” is a link of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '示例五号和',
      '示例**五号**和',
      'zh.mdx:3:10 “**五号**” is emphasis of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '示例五号和',
      '示例`五号`和',
      'zh.mdx:3:10 “`五号`” is code of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '示例五号和',
      '示例[五号](/issues/5/)和',
      'zh.mdx:3:10 “[五号](/issues/5/)” is a link of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '只为看得出',
      '只为<br>看得出',
      'zh.mdx:4:16 “<br>” is a tag of HTML, and readers see it as it is written',
    ],
    [
      issue,
      '只为看得出',
      '融到 <Money amount="USD 6M" /> 的',
      'zh.mdx:4:17 “<Money amount="USD 6M" />” is a component of the text, and readers see it as it is written',
    ],
    [
      issue,
      'alt: 一块渐变',
      'alt: 一块&amp;渐变',
      'zh.mdx:9:34 “&amp;” is a character reference of HTML, and readers see it as it is written',
    ],
    [
      issue,
      'Example report',
      'Example *report*',
      'zh.mdx:12:20 “*report*” is emphasis of Markdown, and readers see it as it is written',
    ],
    [
      issue,
      '3000 万元',
      '~~3000~~ 万元',
      'zh.mdx:23:23 “~~3000~~” is struck-through text of Markdown, and readers see it as it is written',
    ],
    [
      company,
      'zh: 示例一号',
      'zh: 示例__一号__',
      'example-one.yaml:1:14 “__一号__” is emphasis of Markdown, and readers see it as it is written',
    ],
    [
      company,
      'en: From filings of 2018',
      'en: From filings of &#39;2018',
      'example-one.yaml:26:53 “&#39;” is a character reference of HTML, and readers see it as it is written',
    ],
    [
      'authors.yaml',
      'zh: 虚构的作者',
      'zh: 虚构�作者',
      'authors.yaml:9:15 “�” stands for characters that were lost on the way here',
    ],
    [
      'tags.yaml',
      'en: Tools',
      'en: Tools&nbsp;2',
      'tags.yaml:5:27 “&nbsp;” is a character reference of HTML, and readers see it as it is written',
    ],
  ],
  'words-fit': [
    [issue, 'text: |', 'text: >', 'zh.mdx:29:11 the paragraphs of this become one'],
    [
      issue,
      '这是信的第二段。',
      `这是信的第二段。${'长'.repeat(1500)}`,
      'zh.mdx:29:11 this takes 3044 columns',
    ],
    [issue, '示例五号和', '第 5 期：示例五号和', 'zh.mdx:3:8 “第 5 期：” is typed before the title'],
    [
      issue,
      '只为看得出写错的地方而写的一期。',
      '关于示例一号的一期。',
      'zh.mdx:4:14 the description is still that of a new issue',
    ],
  ],
  'values-whole': [
    [
      issue,
      '示例五号和它的芯片',
      '示例 #5 和它的芯片',
      'zh.mdx:3:11 this “#” starts a comment, and cuts the value short',
    ],
    [
      issue,
      '示例五号和它的芯片',
      '示例五号和它的第 # 1 块芯片',
      'zh.mdx:3:17 this “#” starts a comment, and cuts the value short',
    ],
    [
      issue,
      'title: Example report',
      'title: Example report #2',
      'zh.mdx:12:27 this “#” starts a comment, and cuts the value short',
    ],
    [
      company,
      'aliases: [Example Zero]',
      'aliases:\n  - Example #0',
      'example-one.yaml:3:13 this “#” starts a comment, and cuts the value short',
    ],
    [
      'tags.yaml',
      'name: Example XR',
      'name: Example #XR',
      'tags.yaml:8:17 this “#” starts a comment, and cuts the value short',
    ],
  ],
  'dates-plausible': [
    [issue, 'date: 2024-07-17', 'date: 2025-07-17', 'zh.mdx:34:11 this letter (2025-07-17) is in the future'],
    [
      issue,
      'date: 2024-07-16',
      'date: 2024-07-18',
      'zh.mdx:34:11 this letter (2024-07-17) stands below a later one (2024-07-18)',
    ],
    [
      company,
      'date: 2021-04',
      'date: 2028-04',
      'example-one.yaml:28:11 this round is dated 2028-04, which is in the future',
    ],
    [
      company,
      'date: 2016-12',
      'date: 2015-12',
      'example-one.yaml:15:11 this round (2015-12) is older than the company, which was founded in 2016-04',
    ],
    [
      company,
      'date: 2018-09',
      'date: 2022-09',
      'example-one.yaml:28:11 this round (2021-04) stands below a later one (2022-09)',
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 2061-04',
      'example-one.yaml:3:10 the company was founded in the future (2061-04)',
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 2024-08',
      'example-one.yaml:3:10 the company was founded (2024-08) after No. 1 told of it (2024-01-10)',
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 1016-04',
      'example-one.yaml:3:10 the company was founded in 1016-04',
    ],
    [
      company,
      'source: https://example.com/b',
      'source: https://example.com/2018/09/05/b',
      'example-one.yaml:28:11 this round is dated 2021-04, and its source is of 2018-09-05 by its address',
    ],
    [
      issue,
      'date: 2024-01-05',
      'date: 2042-01-05',
      'zh.mdx:15:11 this reference (2042-01-05) is later than the issue that cites it (2024-07-15)',
    ],
    [
      issue,
      'url: https://example.com/report',
      'url: https://example.com/2023/01/05/report',
      'zh.mdx:15:11 this reference is dated 2024-01-05, and its address says 2023-01-05',
    ],
    [issue, 'date: 2018', 'date: 1218', 'zh.mdx:20:11 this reference is of the year 1218'],
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\nupdated: 2025-07-01',
      'zh.mdx:6:10 updated (2025-07-01) is in the future',
    ],
    [
      issue,
      'date: 2024-07-15',
      'date: 2025-07-15',
      'zh.mdx:22:11 this correction (2025-07-15) is in the future',
    ],
    [
      issue,
      'date: 2024-07-15',
      'date: 2024-07-16\n    text: {zh: 二, en: Two}\n  - date: 2024-07-15',
      'zh.mdx:24:11 this correction (2024-07-15) stands below a later one (2024-07-16)',
    ],
  ],
  'numbers-follow': [
    [issue, 'issue: 5', 'issue: 50', 'zh.mdx:2:8 this is No. 50, in a folder that is called after No. 5'],
  ],
  'rounds-plausible': [
    [company, 'USD 20M', 'USD 20', 'example-one.yaml:21:13 USD 20 is very little for a round'],
    [company, 'USD 20M', 'USD 900B', 'example-one.yaml:21:13 USD 900B is very much for a round'],
    [
      company,
      'postMoney: USD 100M',
      'postMoney: USD 10M',
      'example-one.yaml:23:16 the valuation after the round (USD 10M) is no more than the round (USD 20M)',
    ],
    [
      company,
      'postMoney: USD 100M',
      'postMoney: USD 100B',
      'example-one.yaml:23:16 the valuation (USD 100B) is 5,000 times the round (USD 20M)',
    ],
    [
      company,
      'round: Series B\n    date: 2021-04\n    amount: EUR 100M\n    inDollars: {amount: USD 118M}',
      'round: Series B\n    date: 2021-04\n    amount: USD 100B\n    status: confirmed\n    source: https://example.com/b\n  - round: Series C\n    date: 2022\n    amount: USD 80M',
      'example-one.yaml:29:13 USD 100B stands beside USD 20M and USD 80M',
    ],
    [
      company,
      'amount: USD 118M',
      'amount: USD 118B',
      'example-one.yaml:30:25 USD 118B is not what EUR 100M is worth',
    ],
    [
      company,
      'round: Series B\n    date: 2021-04',
      'round: Series A\n    date: 2018-09',
      'example-one.yaml:27:12 “Series A” is told twice: “Series A” has its name and its date',
    ],
    [company, 'round: Series B', 'round: Pre-Series A', ''],
    [
      company,
      'round: Series A',
      'round: Series C',
      'example-one.yaml:28:11 “Series B” (2021-04) comes after “Series C” (2018-09)',
    ],
    [
      company,
      'status: confirmed',
      'raisedBy: {zh: 示例一号, en: Example One}\n    status: confirmed',
      'example-one.yaml:31:15 raisedBy names the company itself, whose totals leave such a round out',
    ],
  ],
  'named-once': [
    [
      company,
      'people:',
      'people:\n  - name: {zh: 示例·创始人, en: Example-Founder}\n    kind: founder\n    role: {zh: 创始人, en: Founder}',
      'example-one.yaml:13:16 the person “示例创始人” appears twice',
    ],
    [
      company,
      '[Example Zero]',
      '[Example Zero, example zero]',
      'example-one.yaml:2:25 the alias “example zero” appears twice',
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: http://www.example.com/report/',
      'zh.mdx:19:10 the address “http://www.example.com/report/” appears twice',
    ],
    ['tags.yaml', 'zh: 工具', 'zh: 示例芯片', 'tags.yaml:5:14 the name of a tag “示例芯片” appears twice'],
    [
      'investors.yaml',
      'name: Example Angel',
      'name: Example Capital Partners',
      'investors.yaml:9:9 the name of an investor “Example Capital Partners” appears twice',
    ],
    [
      'authors.yaml',
      'name: Example Person',
      'name: {zh: 示例人物, en: Example Team}',
      'authors.yaml:8:24 the name of an author “Example Team” appears twice',
    ],
  ],
  'addresses-plausible': [
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\ndiscussion: https://t.co/abc',
      'zh.mdx:6:13 “t.co” leads on to another page',
    ],
    [
      company,
      'website: https://example.com/',
      'website: https://www.crunchbase.com/organization/example',
      'example-one.yaml:5:10 “www.crunchbase.com” is not the company’s own site',
    ],
    [
      company,
      'website: https://example.com/',
      'website: https://example.com/index.html',
      'example-one.yaml:5:10 this is a page of the site, not its start',
    ],
    [
      company,
      'https://example.com/seed',
      'https://example.com/seed，',
      'example-one.yaml:18:13 “，” at the end of this address belongs to the sentence that it was copied from',
    ],
    [
      company,
      'https://example.com/seed',
      'https://example/seed',
      'example-one.yaml:18:13 “example” is not a site that readers can open',
    ],
    [
      company,
      'https://example.com/seed',
      'https://192.168.1.4/seed',
      'example-one.yaml:18:13 “192.168.1.4” is an address inside of a network',
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: https://https://example.com/filing',
      'zh.mdx:19:10 “https://https://example.com/filing” has its scheme twice',
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: https://www.google.com/url?q=https://example.com/filing',
      'zh.mdx:19:10 “www.google.com” leads on to another page',
    ],
    [
      issue,
      'source: https://example.com/press',
      'source: https://t.co/press',
      'zh.mdx:24:94 “t.co” leads on to another page',
    ],
  ],
  'links-clean': [
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\ndiscussion: https://example.com/?utm_source=x',
      'zh.mdx:6:13 “utm_source” in this address tracks readers',
    ],
    [
      issue,
      'source: https://example.com/press',
      'source: https://example.com/press?utm_source=x',
      'zh.mdx:24:94 “utm_source” in this address tracks readers',
    ],
  ],
  'own-language': [
    [
      issue,
      '这是信的第二段。',
      '这是信的第二段，this half of it is in English and stays so。',
      'zh.mdx:32:15 English stands in a Chinese text: “this half of it is in English and stays…”',
    ],
    [
      issue,
      'An invented letter',
      'An invented 来信',
      'zh.mdx:37:23 Chinese stands in an English text: “来信”',
    ],
    [
      issue,
      'language: en',
      'language: zh',
      'zh.mdx:37:11 English stands in a Chinese text: “An invented letter about “one chip”.”',
    ],
    [
      issue,
      '30 million yuan.}',
      '30 million yuan.}\n    thanks: 示例读者',
      'zh.mdx:24:13 “示例读者” is what English readers see as well',
    ],
    [
      issue,
      'en: Example Photographer}',
      'en: 示例摄影师}',
      'zh.mdx:24:47 Chinese stands in an English text: “示例摄影师”',
    ],
    [
      company,
      'en: Founder}',
      'en: 创始人}',
      'example-one.yaml:12:25 “创始人” is what English readers see as well',
    ],
    [
      company,
      'zh: 示例市, en: Example City',
      'zh: Example City, en: 示例市',
      'example-one.yaml:4:20 the Chinese stands under en, and the English under zh',
    ],
    [
      company,
      'zh: 虚构的芯片。',
      'zh: An invented chip.',
      'example-one.yaml:8:23 English stands in a Chinese text: “An invented chip.”',
    ],
    [
      'tags.yaml',
      'name: Example XR',
      'name: 示例',
      'tags.yaml:8:9 “示例” is what English readers see as well',
    ],
    [
      issue,
      'en: The amount was given as 30 million yuan.',
      'en: 曾把金额写成 3000 万元。',
      'zh.mdx:23:37 “曾把金额写成 3000 万元。” is what English readers see as well',
    ],
    [
      issue,
      'alt: 一块渐变的色板',
      'alt: A board with a gradient',
      'zh.mdx:9:32 English stands in a Chinese text: “A board with a gradient”',
    ],
  ],
  'figures-agree': [
    [
      issue,
      'text: An invented letter about “one chip”.',
      'text: {zh: 说到 12 块芯片的信。, en: A letter about 13 chips.}',
      'zh.mdx:37:34 the figures differ: “13” under en, “12” under zh',
    ],
    [
      company,
      'en: From filings of 2018.',
      'en: From filings of 2019.',
      'example-one.yaml:26:37 the figures differ: “2019” under en, “2018 年的” under zh',
    ],
    [
      issue,
      '30 million yuan',
      '35 million yuan',
      'zh.mdx:23:37 the figures differ: “35 million yuan” under en, “3000 万元” under zh',
    ],
  ],
};

test('finds nothing in records that are right', async (t) => {
  const found = await foundIn(t, recordFiles);
  assert.deepEqual(found.filter(({ code }) => code !== 'translation-state').map(toldByRule), []);
});

for (const [rule, list] of Object.entries(slips))
  for (const [file, right, wrong, expected] of list)
    test(`${rule} ${expected ? 'finds' : 'takes'} ${JSON.stringify(wrong)}`, async (t) => {
      const found = await foundIn(t, withMistake(file, right, wrong));
      const told = found.filter((diagnostic) => diagnostic.code === rule).map(toldByRule);
      const [first = '', ...others] = told.map((each) => each.replace(`${rule}: `, ''));
      assert.equal(first, expected);
      assert.deepEqual(others, []);
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

test('fixes marks and cut values, and leaves the rest of a file as it is', async (t) => {
  const fixable = [...(slips['plain-words'] ?? []), ...(slips['values-whole'] ?? [])];
  let fixed = 0;
  for (const [file, right, wrong] of fixable) {
    const files = withMistake(file, right, wrong);
    const fixes = (await foundIn(t, files)).flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) continue;
    fixed += 1;
    assert.deepEqual(await proveFixes(file, files[file] ?? '', fixes), fixes, wrong);
    const { text } = applyFixes(files[file] ?? '', fixes);
    const after = await foundIn(t, { ...files, [file]: text });
    assert.deepEqual(after.filter(({ code }) => code !== 'translation-state').map(toldByRule), [], wrong);
    const [before, now] = [files[file] ?? '', text].map((source) => source.split('\n'));
    assert.equal(now?.filter((line, index) => line !== before?.[index]).length, 1);
  }
  assert.ok(fixed >= 8, String(fixed));
});

for (const [number, told] of [
  ['54', []],
  ['55', ['zh.mdx:2:8 No. 55 is far above No. 4, the nearest']],
  ['5200', ['zh.mdx:2:8 No. 5200 is far above No. 4, the nearest']],
] as const)
  test(`${told.length > 0 ? 'finds' : 'takes'} the number ${number} above No. 4`, async (t) => {
    const moved = `issues/${number.padStart(3, '0')}-example-five`;
    const text = (recordFiles[issue] ?? '')
      .replace('issue: 5', `issue: ${number}`)
      .replace('date: 2024-07-01', `date: ${number === '5200' ? '2999-01-02' : '2024-07-01'}`)
      .replace(/corrections:[\s\S]*?(?=^---)/m, '');
    const found = await foundIn(t, {
      [`${moved}/zh.mdx`]: text,
      [`${moved}/cover.svg`]: recordFiles['issues/005-example-five/cover.svg'] ?? '',
    });
    const leaps = found.filter(({ code }) => code === 'numbers-follow').map(toldByRule);
    assert.deepEqual(
      leaps.map((each) => each.replace('numbers-follow: ', '')),
      told.map((each) => (number === '5200' ? each.replace('No. 4', 'No. 999') : each)),
    );
  });

/** Rounds of a company, oldest first, and which of them has the wrong letter behind its number. */
const ladders: [amounts: string[], wrong: number[]][] = [
  [['USD 2M', 'USD 20K', 'USD 100M'], [1]],
  [['USD 2M', 'USD 20B', 'USD 100M'], [1]],
  [['USD 20M', 'USD 30B'], [1]],
  [['USD 20B', 'USD 30M'], [0]],
  [['USD 500K', 'USD 5M', 'USD 640M'], []],
  [['USD 20K', 'USD 30M'], []],
  [['USD 50M', 'USD 542M', 'USD 793M', 'USD 5M'], []],
  [['EUR 105M', 'USD 415B'], []],
];

for (const [amounts, wrong] of ladders)
  test(`${wrong.length > 0 ? 'finds the wrong letter' : 'finds no wrong letter'} in ${amounts.join(', ')}`, async (t) => {
    const rounds = amounts.map(
      (amount, index) =>
        `  - round: Series ${'ABCD'.charAt(index)}\n    date: ${2018 + index}\n    amount: ${amount}\n    status: reported\n    source: https://example.com/${index}\n`,
    );
    const text = (recordFiles[company] ?? '').replace(/funding:[\s\S]*/, `funding:\n${rounds.join('')}`);
    const found = await foundIn(t, { ...recordFiles, [company]: text });
    const told = found.flatMap(({ code, message }) => {
      const [amount, rest] = inEnglish(message).split(' stands beside ');
      return code === 'rounds-plausible' && rest !== undefined ? [amount] : [];
    });
    assert.deepEqual(
      told,
      wrong.map((index) => amounts[index]),
    );
  });

test('tells the same of lines that end in CR LF', async (t) => {
  for (const rule of ['plain-words', 'values-whole'])
    for (const [file, right, wrong, expected] of slips[rule] ?? []) {
      const files = withMistake(file, right, wrong);
      const windows = (files[file] ?? '').replaceAll('\n', '\r\n');
      const found = await foundIn(t, { ...files, [file]: windows });
      const told = found.filter((diagnostic) => diagnostic.code === rule).map(toldByRule);
      assert.deepEqual(
        told.map((each) => each.replace(`${rule}: `, '')),
        [expected],
      );
    }
});

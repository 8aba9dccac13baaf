import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveFixes } from '#lint/fixes/prove-fixes.ts';
import { foundIn, toldByRule } from './found-in.ts';
import { company, issue, recordFiles, withMistake } from './record-files.ts';
import { applyFixes } from './apply-fixes.ts';
import { english } from '../in-english.ts';
import { say, isPhrase } from '#wording/phrase.ts';

/** A slip of an author: what stands there, what was written instead, and what the check says of it. */
type Slip = [file: string, right: string, wrong: string, told: string];

const slips: Record<string, Slip[]> = {
  'characters-plain': [
    [
      issue,
      '这是信的第二段',
      '这是信的\u200B第二段',
      `zh.mdx:32:11 ${english('characters-plain', { name: say('character', { name: say('character.zero-width-space'), code: 'U+200B' }), count: 1, behind: '这是信的' })}`,
    ],
  ],
  'english-text': [
    [
      issue,
      'letter about',
      'letter , about',
      `zh.mdx:37:29 ${english('typography', { fault: say('english-text.space-before'), words: 'tter , ab' })}`,
    ],
  ],
  'chinese-text': [
    [
      issue,
      '这是信的第二段。',
      '这是信的,第二段。',
      `zh.mdx:32:11 ${english('typography', { fault: say('chinese-text.punctuation'), words: '这是信的,第二段。' })}`,
    ],
    [
      issue,
      '曾把金额写成 3000',
      '曾把金额写成3000',
      `zh.mdx:23:22 ${english('typography', { fault: say('chinese-text.no-space'), words: '金额写成3000' })}`,
    ],
  ],
  'plain-words': [
    [
      issue,
      '说到 12 块芯片',
      '说到 **12 块**芯片',
      `zh.mdx:30:16 ${english('plain-words.mark', { text: '**12 块**', name: say('plain-words.emphasis') })}`,
    ],
    [
      issue,
      '这是信的第二段',
      '这是信的 <br> 第二段',
      `zh.mdx:32:12 ${english('plain-words.mark', { text: '<br>', name: say('plain-words.html-tag') })}`,
    ],
    [
      issue,
      '谢谢来信，',
      '谢谢[来信](/issues/1/)，',
      `zh.mdx:33:14 ${english('plain-words.mark', { text: '[来信](/issues/1/)', name: say('plain-words.link') })}`,
    ],
    [
      issue,
      '示例五号和',
      '示例**五号**和',
      `zh.mdx:3:10 ${english('plain-words.mark', { text: '**五号**', name: say('plain-words.emphasis') })}`,
    ],
    [
      issue,
      '示例五号和',
      '示例`五号`和',
      `zh.mdx:3:10 ${english('plain-words.mark', { text: '`五号`', name: say('plain-words.code') })}`,
    ],
    [
      issue,
      '示例五号和',
      '示例[五号](/issues/5/)和',
      `zh.mdx:3:10 ${english('plain-words.mark', { text: '[五号](/issues/5/)', name: say('plain-words.link') })}`,
    ],
    [
      issue,
      '只为看得出',
      '只为<br>看得出',
      `zh.mdx:4:16 ${english('plain-words.mark', { text: '<br>', name: say('plain-words.html-tag') })}`,
    ],
    [
      issue,
      '只为看得出',
      '融到 <Money amount="USD 6M" /> 的',
      `zh.mdx:4:17 ${english('plain-words.mark', { text: '<Money amount="USD 6M" />', name: say('plain-words.component') })}`,
    ],
    [
      issue,
      'alt: 一块渐变',
      'alt: 一块&amp;渐变',
      `zh.mdx:9:34 ${english('plain-words.mark', { text: '&amp;', name: say('plain-words.character-reference') })}`,
    ],
    [
      issue,
      'Example report',
      'Example *report*',
      `zh.mdx:12:20 ${english('plain-words.mark', { text: '*report*', name: say('plain-words.emphasis') })}`,
    ],
    [
      issue,
      '3000 万元',
      '~~3000~~ 万元',
      `zh.mdx:23:23 ${english('plain-words.mark', { text: '~~3000~~', name: say('plain-words.struck') })}`,
    ],
    [
      company,
      'zh: 示例一号',
      'zh: 示例__一号__',
      `example-one.yaml:1:14 ${english('plain-words.mark', { text: '__一号__', name: say('plain-words.emphasis') })}`,
    ],
    [
      company,
      'en: From filings of 2018',
      'en: From filings of &#39;2018',
      `example-one.yaml:26:53 ${english('plain-words.mark', { text: '&#39;', name: say('plain-words.character-reference') })}`,
    ],
    [
      'authors.yaml',
      'zh: 虚构的作者',
      'zh: 虚构�作者',
      `authors.yaml:9:15 ${english('plain-words.lost', { text: '\uFFFD' })}`,
    ],
    [
      'tags.yaml',
      'en: Tools',
      'en: Tools&nbsp;2',
      `tags.yaml:5:27 ${english('plain-words.mark', { text: '&nbsp;', name: say('plain-words.character-reference') })}`,
    ],
  ],
  'words-fit': [
    [issue, 'text: |', 'text: >', `zh.mdx:29:11 ${english('words-fit.joined-paragraphs')}`],
    [
      issue,
      '这是信的第二段。',
      `这是信的第二段。${'长'.repeat(1500)}`,
      `zh.mdx:29:11 ${english('words-fit.long-letter', { width: 3044 })}`,
    ],
    [
      issue,
      '示例五号和',
      '第 5 期：示例五号和',
      `zh.mdx:3:8 ${english('words-fit.number', { number: '第 5 期：' })}`,
    ],
    [
      issue,
      '只为看得出写错的地方而写的一期。',
      '关于示例一号的一期。',
      `zh.mdx:4:14 ${english('words-fit.new')}`,
    ],
  ],
  'values-whole': [
    [issue, '示例五号和它的芯片', '示例 #5 和它的芯片', `zh.mdx:3:11 ${english('value-cut')}`],
    [issue, '示例五号和它的芯片', '示例五号和它的第 # 1 块芯片', `zh.mdx:3:17 ${english('value-cut')}`],
    [issue, 'title: Example report', 'title: Example report #2', `zh.mdx:12:27 ${english('value-cut')}`],
    [
      company,
      'aliases: [Example Zero]',
      'aliases:\n  - Example #0',
      `example-one.yaml:3:13 ${english('value-cut')}`,
    ],
    ['tags.yaml', 'name: Example XR', 'name: Example #XR', `tags.yaml:8:17 ${english('value-cut')}`],
  ],
  'dates-plausible': [
    [
      issue,
      'date: 2024-07-17',
      'date: 2025-07-17',
      `zh.mdx:34:11 ${english('dates-plausible.future-letter', { date: '2025-07-17' })}`,
    ],
    [
      issue,
      'date: 2024-07-16',
      'date: 2024-07-18',
      `zh.mdx:34:11 ${english('dates-plausible.letter-order', { date: '2024-07-17', later: '2024-07-18' })}`,
    ],
    [
      company,
      'date: 2021-04',
      'date: 2028-04',
      `example-one.yaml:28:11 ${english('dates-plausible.future-round', { day: '2028-04' })}`,
    ],
    [
      company,
      'date: 2016-12',
      'date: 2015-12',
      `example-one.yaml:15:11 ${english('dates-plausible.early-round', { day: '2015-12', founded: '2016-04' })}`,
    ],
    [
      company,
      'date: 2018-09',
      'date: 2022-09',
      `example-one.yaml:28:11 ${english('dates-plausible.round-order', { day: '2021-04', last: '2022-09' })}`,
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 2061-04',
      `example-one.yaml:3:10 ${english('dates-plausible.future-founding', { founded: '2061-04' })}`,
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 2024-08',
      `example-one.yaml:3:10 ${english('dates-plausible.founded-after-issue', { founded: '2024-08', number: 1, date: '2024-01-10' })}`,
    ],
    [
      company,
      'founded: 2016-04',
      'founded: 1016-04',
      `example-one.yaml:3:10 ${english('dates-plausible.old-founding', { founded: '1016-04' })}`,
    ],
    [
      company,
      'source: https://example.com/b',
      'source: https://example.com/2018/09/05/b',
      `example-one.yaml:28:11 ${english('dates-plausible.round-address', { day: '2021-04', named: '2018-09-05' })}`,
    ],
    [
      issue,
      'date: 2024-01-05',
      'date: 2042-01-05',
      `zh.mdx:15:11 ${english('dates-plausible.late-reference', { day: '2042-01-05', last: '2024-07-15' })}`,
    ],
    [
      issue,
      'url: https://example.com/report',
      'url: https://example.com/2023/01/05/report',
      `zh.mdx:15:11 ${english('dates-plausible.reference-address', { day: '2024-01-05', named: '2023-01-05' })}`,
    ],
    [
      issue,
      'date: 2018',
      'date: 1218',
      `zh.mdx:20:11 ${english('dates-plausible.old-reference', { year: 1218 })}`,
    ],
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\nupdated: 2025-07-01',
      `zh.mdx:6:10 ${english('dates-plausible.future-update', { date: '2025-07-01' })}`,
    ],
    [
      issue,
      'date: 2024-07-15',
      'date: 2025-07-15',
      `zh.mdx:22:11 ${english('dates-plausible.future-correction', { date: '2025-07-15' })}`,
    ],
    [
      issue,
      'date: 2024-07-15',
      'date: 2024-07-16\n    text: {zh: 二, en: Two}\n  - date: 2024-07-15',
      `zh.mdx:24:11 ${english('dates-plausible.correction-order', { date: '2024-07-15', later: '2024-07-16' })}`,
    ],
  ],
  'numbers-follow': [
    [
      issue,
      'issue: 5',
      'issue: 50',
      `zh.mdx:2:8 ${english('numbers-follow.folder', { number: 50, named: 5 })}`,
    ],
  ],
  'rounds-plausible': [
    [
      company,
      'USD 20M',
      'USD 20',
      `example-one.yaml:21:13 ${english('rounds-plausible.size', { money: 'USD 20', isLittle: true, key: 'amount' })}`,
    ],
    [
      company,
      'USD 20M',
      'USD 900B',
      `example-one.yaml:21:13 ${english('rounds-plausible.size', { money: 'USD 900B', isLittle: false, key: 'amount' })}`,
    ],
    [
      company,
      'postMoney: USD 100M',
      'postMoney: USD 10M',
      `example-one.yaml:23:16 ${english('rounds-plausible.below', { valuation: 'USD 10M', amount: 'USD 20M' })}`,
    ],
    [
      company,
      'postMoney: USD 100M',
      'postMoney: USD 100B',
      `example-one.yaml:23:16 ${english('rounds-plausible.times', { valuation: 'USD 100B', times: 5000, amount: 'USD 20M' })}`,
    ],
    [
      company,
      'round: Series B\n    date: 2021-04\n    amount: EUR 100M\n    inDollars: {amount: USD 118M}',
      'round: Series B\n    date: 2021-04\n    amount: USD 100B\n    status: confirmed\n    source: https://example.com/b\n  - round: Series C\n    date: 2022\n    amount: USD 80M',
      `example-one.yaml:29:13 ${english('rounds-plausible.leap', { money: 'USD 100B', around: ['USD 20M', 'USD 80M'] })}`,
    ],
    [
      company,
      'amount: USD 118M',
      'amount: USD 118B',
      `example-one.yaml:30:25 ${english('rounds-plausible.rate', { dollars: 'USD 118B', money: 'EUR 100M' })}`,
    ],
    [
      company,
      'round: Series B\n    date: 2021-04',
      'round: Series A\n    date: 2018-09',
      `example-one.yaml:27:12 ${english('rounds-plausible.twin', { name: 'Series A', twin: 'Series A', sameName: true, sameDay: true, sameSum: false })}`,
    ],
    [company, 'round: Series B', 'round: Pre-Series A', ''],
    [
      company,
      'round: Series A',
      'round: Series C',
      `example-one.yaml:28:11 ${english('rounds-plausible.letters', { name: 'Series B', day: '2021-04', other: 'Series C', otherDay: '2018-09' })}`,
    ],
    [
      company,
      'status: confirmed',
      'raisedBy: {zh: 示例一号, en: Example One}\n    status: confirmed',
      `example-one.yaml:31:15 ${english('rounds-plausible.own')}`,
    ],
  ],
  'named-once': [
    [
      company,
      'people:',
      'people:\n  - name: {zh: 示例·创始人, en: Example-Founder}\n    kind: founder\n    role: {zh: 创始人, en: Founder}',
      `example-one.yaml:13:16 ${english('named-once', { what: say('named-once.person'), name: '示例创始人' })}`,
    ],
    [
      company,
      '[Example Zero]',
      '[Example Zero, example zero]',
      `example-one.yaml:2:25 ${english('named-once', { what: say('named-once.alias'), name: 'example zero' })}`,
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: http://www.example.com/report/',
      `zh.mdx:19:10 ${english('named-once', { what: say('named-once.address'), name: 'http://www.example.com/report/' })}`,
    ],
    [
      'tags.yaml',
      'zh: 工具',
      'zh: 示例芯片',
      `tags.yaml:5:14 ${english('named-once', { what: say('named-once.tag'), name: '示例芯片' })}`,
    ],
    [
      'investors.yaml',
      'name: Example Angel',
      'name: Example Capital Partners',
      `investors.yaml:9:9 ${english('named-once', { what: say('named-once.investor'), name: 'Example Capital Partners' })}`,
    ],
    [
      'authors.yaml',
      'name: Example Person',
      'name: {zh: 示例人物, en: Example Team}',
      `authors.yaml:8:24 ${english('named-once', { what: say('named-once.author'), name: 'Example Team' })}`,
    ],
  ],
  'addresses-plausible': [
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\ndiscussion: https://t.co/abc',
      `zh.mdx:6:13 ${english('addresses-plausible.frame', { hostname: 't.co' })}`,
    ],
    [
      company,
      'website: https://example.com/',
      'website: https://www.crunchbase.com/organization/example',
      `example-one.yaml:5:10 ${english('addresses-plausible.directory', { hostname: 'www.crunchbase.com' })}`,
    ],
    [
      company,
      'website: https://example.com/',
      'website: https://example.com/index.html',
      `example-one.yaml:5:10 ${english('addresses-plausible.page')}`,
    ],
    [
      company,
      'https://example.com/seed',
      'https://example.com/seed，',
      `example-one.yaml:18:13 ${english('addresses-plausible.end', { end: '，' })}`,
    ],
    [
      company,
      'https://example.com/seed',
      'https://example/seed',
      `example-one.yaml:18:13 ${english('addresses-plausible.local', { hostname: 'example' })}`,
    ],
    [
      company,
      'https://example.com/seed',
      'https://192.168.1.4/seed',
      `example-one.yaml:18:13 ${english('addresses-plausible.network', { hostname: '192.168.1.4' })}`,
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: https://https://example.com/filing',
      `zh.mdx:19:10 ${english('addresses-plausible.scheme', { address: 'https://https://example.com/filing' })}`,
    ],
    [
      issue,
      'url: https://example.com/filing',
      'url: https://www.google.com/url?q=https://example.com/filing',
      `zh.mdx:19:10 ${english('addresses-plausible.frame', { hostname: 'www.google.com' })}`,
    ],
    [
      issue,
      'source: https://example.com/press',
      'source: https://t.co/press',
      `zh.mdx:24:94 ${english('addresses-plausible.frame', { hostname: 't.co' })}`,
    ],
  ],
  'links-clean': [
    [
      issue,
      'date: 2024-07-01',
      'date: 2024-07-01\ndiscussion: https://example.com/?utm_source=x',
      `zh.mdx:6:13 ${english('links-clean', { names: ['utm_source'] })}`,
    ],
    [
      issue,
      'source: https://example.com/press',
      'source: https://example.com/press?utm_source=x',
      `zh.mdx:24:94 ${english('links-clean', { names: ['utm_source'] })}`,
    ],
  ],
  'own-language': [
    [
      issue,
      '这是信的第二段。',
      '这是信的第二段，this half of it is in English and stays so。',
      `zh.mdx:32:15 ${english('own-language.stray', { text: 'this half of it is in English and stays…', language: 'English', own: 'Chinese' })}`,
    ],
    [
      issue,
      'An invented letter',
      'An invented 来信',
      `zh.mdx:37:23 ${english('own-language.stray', { text: '来信', language: 'Chinese', own: 'English' })}`,
    ],
    [
      issue,
      'language: en',
      'language: zh',
      `zh.mdx:37:11 ${english('own-language.stray', { text: 'An invented letter about “one chip”.', language: 'English', own: 'Chinese' })}`,
    ],
    [
      issue,
      '30 million yuan.}',
      '30 million yuan.}\n    thanks: 示例读者',
      `zh.mdx:24:13 ${english('own-language.shared', { text: '示例读者', latinName: 'English' })}`,
    ],
    [
      issue,
      'en: Example Photographer}',
      'en: 示例摄影师}',
      `zh.mdx:24:47 ${english('own-language.stray', { text: '示例摄影师', language: 'Chinese', own: 'English' })}`,
    ],
    [
      company,
      'en: Founder}',
      'en: 创始人}',
      `example-one.yaml:12:25 ${english('own-language.shared', { text: '创始人', latinName: 'English' })}`,
    ],
    [
      company,
      'zh: 示例市, en: Example City',
      'zh: Example City, en: 示例市',
      `example-one.yaml:4:20 ${english('own-language.swapped', { wide: 'zh', latin: 'en', wideName: 'Chinese', latinName: 'English' })}`,
    ],
    [
      company,
      'zh: 虚构的芯片。',
      'zh: An invented chip.',
      `example-one.yaml:8:23 ${english('own-language.stray', { text: 'An invented chip.', language: 'English', own: 'Chinese' })}`,
    ],
    [
      'tags.yaml',
      'name: Example XR',
      'name: 示例',
      `tags.yaml:8:9 ${english('own-language.shared', { text: '示例', latinName: 'English' })}`,
    ],
    [
      issue,
      'en: The amount was given as 30 million yuan.',
      'en: 曾把金额写成 3000 万元。',
      `zh.mdx:23:37 ${english('own-language.shared', { text: '曾把金额写成 3000 万元。', latinName: 'English' })}`,
    ],
    [
      issue,
      'alt: 一块渐变的色板',
      'alt: A board with a gradient',
      `zh.mdx:9:32 ${english('own-language.stray', { text: 'A board with a gradient', language: 'English', own: 'Chinese' })}`,
    ],
  ],
  'figures-agree': [
    [
      issue,
      'text: An invented letter about “one chip”.',
      'text: {zh: 说到 12 块芯片的信。, en: A letter about 13 chips.}',
      `zh.mdx:37:34 ${english('figures-agree.record', { figure: '13', locale: 'en', other: '12', otherLocale: 'zh' })}`,
    ],
    [
      company,
      'en: From filings of 2018.',
      'en: From filings of 2019.',
      `example-one.yaml:26:37 ${english('figures-agree.record', { figure: '2019', locale: 'en', other: '2018 年的', otherLocale: 'zh' })}`,
    ],
    [
      issue,
      '30 million yuan',
      '35 million yuan',
      `zh.mdx:23:37 ${english('figures-agree.record', { figure: '35 million yuan', locale: 'en', other: '3000 万元', otherLocale: 'zh' })}`,
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
  ['55', [`zh.mdx:2:8 ${english('numbers-follow.above', { number: 55, other: 4 })}`]],
  ['5200', [`zh.mdx:2:8 ${english('numbers-follow.above', { number: 5200, other: 4 })}`]],
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
      const isLeap =
        code === 'rounds-plausible' && isPhrase(message) && message.key === 'rounds-plausible.leap';
      return isLeap ? [message.values?.['money']] : [];
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { copyContent, originalFile } from '../content/content-copy.ts';
import { measureTable } from '#commands/status-table.ts';
import { displayWidth } from '#schema/words.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { english } from '../in-english.ts';

const file = 'issues/005-example-five/zh.mdx';
const text = '卖出 1200 块<Cite id="one" />。\n\n退回 300 块，说是 almost all。';
const reference = (id: string, date = ''): string =>
  `\n  - {id: ${id}, title: 甲, publisher: 乙, url: "https://example.com/${id}"${date}}`;

const overlay = {
  [file]: originalFile({
    text,
    references: [
      reference('one', ', date: 2023-04'),
      reference('two', ', date: 2019'),
      reference('three'),
    ].join(''),
  }),
};

test('tells length, reading time, sourced figures and the age of sources, in both languages', async (t) => {
  const environment = environmentOf(t, copyContent(t, overlay));
  const line = async (language: string): Promise<string | undefined> => {
    const { code, printed } = await runCommandLine(environment, 'status', '--lang', language);
    assert.equal(code, 0, printed);
    return stripVTControlCharacters(printed)
      .split('\n')
      .findLast((each) => each.startsWith('5 '))
      ?.replaceAll(/ {2,}/g, ' | ');
  };
  assert.equal(
    await line('en'),
    `5 | ${english('status.characters', { count: 12, minutes: 1 })} | — | 1/2 | 3/5 | 2019 to 2023-04`,
  );
  assert.equal(await line('zh'), '5 | 12 字，1 分钟 | — | 1/2 | 3/5 | 2019 至 2023-04');
});

for (const language of ['en', 'zh'] as const)
  test(`lengths and sources of a long issue fit into 100 columns in ${language}`, () => {
    const length = { han: 12_345, words: 1_234, minutes: 45 };
    const measures = {
      lengths: { zh: length, en: length },
      figures: { count: 120, sourced: 110 },
      rounds: { count: 12, sourced: 10 },
      asOf: '2024-08-13',
    };
    const dated = { count: 20, dated: 20, oldest: '2016-10-05', newest: '2024-08-13' };
    const table = measureTable(
      [
        [122, { ...measures, sources: dated }],
        [121, { ...measures, sources: { count: 20, dated: 0 } }],
      ],
      language,
    );
    const widths = stripVTControlCharacters(table).split('\n').map(displayWidth);
    assert.equal(widths.length, 3);
    assert.ok(Math.max(...widths) <= 100, String(widths));
  });

test('tells programs the same', async (t) => {
  const environment = environmentOf(t, copyContent(t, overlay));
  const { printed } = await runCommandLine(environment, 'status', '--json');
  const issues = JSON.parse(printed) as { number: number }[];
  assert.deepEqual(
    issues.map(({ number }) => number),
    [999, 5, 4, 3, 2, 1],
  );
  const { problems, ...issue } = issues.find(({ number }) => number === 5) as unknown as Record<
    string,
    unknown
  >;
  assert.ok(problems);
  assert.deepEqual(issue, {
    number: 5,
    title: '示例五号',
    date: '2024-07-01',
    state: 'published',
    folder: 'issues/005-example-five',
    languages: {
      zh: { state: 'original', han: 8, words: 4, minutes: 1 },
      en: { state: 'missing' },
    },
    figures: { count: 2, sourced: 1 },
    rounds: { count: 5, sourced: 3 },
    sources: { count: 3, dated: 2, oldest: '2019', newest: '2023-04' },
    asOf: '2024-07-01',
    posted: [],
  });
});

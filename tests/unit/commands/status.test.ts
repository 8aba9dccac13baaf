import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { copyContent, originalFile } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';

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
  assert.equal(await line('en'), '5 | 12 characters, 1 min | — | 1/2 | 3/5 | 2019 to 2023-04');
  assert.equal(await line('zh'), '5 | 12 字，1 分钟 | — | 1/2 | 3/5 | 2019 至 2023-04');
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
  });
});

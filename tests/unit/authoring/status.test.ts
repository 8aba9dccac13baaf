import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleOf } from '#diagnostics/codes.ts';
import { layOut } from '#commands/status-table.ts';
import { lintContent } from '#lint/lint-content.ts';
import { issueStatuses } from '#authoring/status.ts';
import { stripVTControlCharacters } from 'node:util';
import { copyContent, scratchFolder } from '../content/content-copy.ts';

test('tells how every issue stands in each language', async (t) => {
  const settings = { content: copyContent(t, {}), cache: scratchFolder(t), out: scratchFolder(t) };
  const found = await lintContent(settings, Date.parse('2026-01-01'));
  const statuses = await issueStatuses(found, async () => 3);
  assert.deepEqual(
    statuses.map(({ number, state, languages }) => [number, state, languages.zh.kind, languages.en.kind]),
    [
      [999, 'scheduled', 'original', 'current'],
      [4, 'draft', 'original', 'missing'],
      [3, 'published', 'original', 'missing'],
      [2, 'published', 'behind', 'original'],
      [1, 'published', 'original', 'current'],
    ],
  );
  const behind = statuses.find(({ number }) => number === 2);
  assert.deepEqual(behind?.languages.zh, { kind: 'behind', blocks: 3 });
  assert.deepEqual(
    behind?.diagnostics.filter(({ code }) => ruleOf(code) === undefined).map(({ file }) => file),
    ['issues/002-example-two/zh.mdx'],
  );
});

test('lays rows out in columns, a Chinese character two wide', () => {
  const rows = [
    ['No.', 'Title', 'End'],
    ['1', '中文', 'a'],
    ['22', 'Latin', 'b'],
  ];
  assert.deepEqual(stripVTControlCharacters(layOut(rows)).split('\n'), [
    'No.  Title  End',
    '1    中文   a',
    '22   Latin  b',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesEven } from '#lint/rules/tables-even.ts';
import { diagnosticsOf } from '../rule-fixture.ts';
import { diagnosticsIn, testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  tablesEven,
  [
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 丢了 |',
      [`3:1 ${english('tables-even.row-lost', { cells: 3, head: 2, lost: ['丢了'] })}`],
    ],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | |', [`3:1 ${english('tables-even.row', { cells: 3, head: 2 })}`]],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 |\n| 1 | 2 |',
      [`3:1 ${english('tables-even.row', { cells: 1, head: 2 })}`],
    ],
    ['> | 甲 | 乙 |\n> | --- | --- |\n> | 1 |', [`3:3 ${english('tables-even.row', { cells: 1, head: 2 })}`]],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| `a|b` | 2 |',
      [`3:1 ${english('tables-even.row-lost', { cells: 3, head: 2, lost: ['2'] })}`],
    ],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n正文。',
      [`4:1 ${english('tables-even.joined')}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n正文。',
    ],
    [
      '| 甲 | 乙 |\n| 1 | 2 |',
      [`1:1 ${english('tables-even.no-hyphens')}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 ｜ 2 |',
      [`3:1 ${english('tables-even.row-wide', { cells: 1, head: 2 })}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '| 甲 | 乙 |\n| ：--- | ---： |\n| 1 | 2 |',
      [`1:1 ${english('tables-even.second')}`],
      '| 甲 | 乙 |\n| :--- | ---: |\n| 1 | 2 |',
    ],
    ['甲 | 乙\n1 | 2', [`1:1 ${english('tables-even.no-hyphens')}`], '甲 | 乙\n| --- | --- |\n1 | 2'],
    ['| 甲 | 乙 |\n| 1 | 2 | 3 |', [`1:1 ${english('tables-even.no-hyphens')}`]],
    [
      '| 甲 | 乙 |\n| --- |\n| 1 | 2 |',
      [`1:1 ${english('tables-even.hyphens', { cells: 1, head: 2 })}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '| 甲 | 乙 |\n|——|——|\n| 1 | 2 |',
      [`1:1 ${english('tables-even.second')}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '｜ 甲 ｜ 乙 ｜\n｜ --- ｜ --- ｜\n｜ 1 ｜ 2 ｜',
      [`1:1 ${english('tables-even.wide')}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '| 甲 | 乙 |\n\n| --- | --- |\n\n| 1 | 2 |',
      [`1:1 ${english('tables-even.scattered')}`],
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['| 甲 | 乙 | 丙 |', [`1:1 ${english('tables-even.alone')}`]],
  ],
  [
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
    '| 甲 |\n| --- |\n| 1 |',
    '甲 | 乙\n--- | ---\n1 | 2',
    '| 甲 | 乙 |\n| --- | --- |\n| a \\| b | 2 |',
    '绝对值 |x| 和 |y|。',
    '作者 | 编辑',
    '```\n| 甲 | 乙 |\n| 1 | 2 |\n```',
  ],
);

test('a cell with words that is lost is an error, an empty one a warning', () => {
  const rows = ['| 1 | 2 | 3 |', '| 1 | 2 | |', '| 1 |'];
  const severities = rows.map(
    (row) => diagnosticsIn(tablesEven, `| 甲 | 乙 |\n| --- | --- |\n${row}`)[0]?.severity,
  );
  assert.deepEqual(severities, ['error', 'warning', 'warning']);
});

test('a lost cell keeps the site from being built, but not that of a draft', async () => {
  const diagnostics = await diagnosticsOf(tablesEven, 'broken');
  assert.deepEqual(diagnostics.map(({ file, line, severity }) => [file, line, severity]).sort(), [
    ['issues/005-example-five/zh.mdx', 15, 'error'],
    ['issues/006-example-six/zh.mdx', 16, 'warning'],
  ]);
});

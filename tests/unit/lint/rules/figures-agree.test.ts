import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAgree } from '#lint/rules/figures-agree.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

const inIssue = (diagnostics: readonly Diagnostic[], issue: string): Diagnostic[] =>
  diagnostics.filter(({ file }) => file.includes(`/${issue}-`));

test('finds each figure that differs or stands in one language alone, at its place', async () => {
  const diagnostics = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '005');
  assert.deepEqual(diagnostics.map(told), [
    'issues/005-example-five/en.mdx:10:44 the figures differ: “$650 million” here, “6.4 亿美元” in zh.mdx:13',
    'issues/005-example-five/en.mdx:10:73 the figures differ: “18 percent” here, “80%” in zh.mdx:13',
    'issues/005-example-five/en.mdx:14:34 the figures differ: “May 2025” here, “2025 年 3 月” in zh.mdx:17',
    'issues/005-example-five/en.mdx:14:48 “42” is not in the same section of zh.mdx',
  ]);
});

test('looks into titles, tables, components, callouts and notes', async () => {
  const diagnostics = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '006');
  assert.deepEqual(diagnostics.map(told), [
    'issues/006-example-six/en.mdx:2:25 the figures differ: “50,500” here, “5.5 万” in zh.mdx:3',
    'issues/006-example-six/en.mdx:13:27 the figures differ: “7 billion” here, “700 亿” in zh.mdx:16',
    'issues/006-example-six/en.mdx:15:7 the figures differ: “USD 30M” here, “USD 300M” in zh.mdx:18',
    'issues/006-example-six/en.mdx:19:13 the figures differ: “68.3%” here, “63.8%” in zh.mdx:22',
    'issues/006-example-six/en.mdx:20:29 the figures differ: “2018” here, “2019 年” in zh.mdx:23',
    'issues/006-example-six/zh.mdx:29:22 “75” is not in the same section of en.mdx',
    'issues/006-example-six/en.mdx:28:13 the figures differ: “June 16, 2024” here, “2024 年 6 月 15 日” in zh.mdx:31',
  ]);
});

test('points from a figure to its counterpart', async () => {
  const [first] = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '005');
  assert.deepEqual(first?.related, { file: 'issues/005-example-five/zh.mdx', line: 13, column: 16 });
});

test('points to the heading of the section where there is no counterpart', async () => {
  const last = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '006').find(({ file }) =>
    file.endsWith('zh.mdx'),
  );
  assert.deepEqual(last?.related, { file: 'issues/006-example-six/en.mdx', line: 24, column: 1 });
});

test('leaves alone what only looks different', async () => {
  const diagnostics = await diagnosticsOf(figuresAgree, 'nearly');
  assert.deepEqual([...inIssue(diagnostics, '005'), ...inIssue(diagnostics, '006')].map(told), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAgree } from '#lint/rules/figures-agree.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';

const inIssue = (diagnostics: readonly Diagnostic[], issue: string): Diagnostic[] =>
  diagnostics.filter(({ file }) => file.includes(`/${issue}-`));

test('finds each figure that differs or stands in one language alone, at its place', async () => {
  const diagnostics = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '005');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/en.mdx:10:44 ${english('figures-agree', { figure: '$650 million', other: '6.4 亿美元', where: 'zh.mdx:13' })}`,
    `issues/005-example-five/en.mdx:10:73 ${english('figures-agree', { figure: '18 percent', other: '80%', where: 'zh.mdx:13' })}`,
    `issues/005-example-five/en.mdx:14:34 ${english('figures-agree', { figure: 'May 2025', other: '2025 年 3 月', where: 'zh.mdx:17' })}`,
    `issues/005-example-five/en.mdx:14:48 ${english('figures-agree.alone', { figure: '42', file: 'zh.mdx' })}`,
  ]);
});

test('looks into titles, tables, components, callouts and notes', async () => {
  const diagnostics = inIssue(await diagnosticsOf(figuresAgree, 'broken'), '006');
  assert.deepEqual(diagnostics.map(told), [
    `issues/006-example-six/en.mdx:2:25 ${english('figures-agree', { figure: '50,500', other: '5.5 万', where: 'zh.mdx:3' })}`,
    `issues/006-example-six/en.mdx:13:27 ${english('figures-agree', { figure: '7 billion', other: '700 亿', where: 'zh.mdx:16' })}`,
    `issues/006-example-six/en.mdx:15:7 ${english('figures-agree', { figure: 'USD 30M', other: 'USD 300M', where: 'zh.mdx:18' })}`,
    `issues/006-example-six/en.mdx:19:13 ${english('figures-agree', { figure: '68.3%', other: '63.8%', where: 'zh.mdx:22' })}`,
    `issues/006-example-six/en.mdx:20:29 ${english('figures-agree', { figure: '2018', other: '2019 年', where: 'zh.mdx:23' })}`,
    `issues/006-example-six/zh.mdx:29:22 ${english('figures-agree.alone', { figure: '75', file: 'en.mdx' })}`,
    `issues/006-example-six/en.mdx:28:13 ${english('figures-agree', { figure: 'June 16, 2024', other: '2024 年 6 月 15 日', where: 'zh.mdx:31' })}`,
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

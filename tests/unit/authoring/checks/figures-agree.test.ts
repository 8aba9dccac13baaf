import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAgree } from '#authoring/checks/figures-agree.ts';
import type { Finding } from '#authoring/checks/rule.ts';
import { findingsOf, told } from './rule-fixture.ts';

const own = (findings: readonly Finding[]): Finding[] => findings.filter(({ file }) => file.includes('005-'));

test('finds each figure that differs or stands in one language alone, at its place', async () => {
  const findings = own(await findingsOf(figuresAgree, 'broken'));
  assert.deepEqual(findings.map(told), [
    'issues/005-example-five/en.mdx:10:44 the figures differ: “$650 million” here, “6.4 亿美元” in zh.mdx:13',
    'issues/005-example-five/en.mdx:10:73 the figures differ: “18 percent” here, “80%” in zh.mdx:13',
    'issues/005-example-five/en.mdx:14:34 the figures differ: “May 2025” here, “2025 年 3 月” in zh.mdx:17',
    'issues/005-example-five/en.mdx:14:48 “42” is not in the same section of zh.mdx',
  ]);
});

test('points from a figure to its counterpart', async () => {
  const [first] = own(await findingsOf(figuresAgree, 'broken'));
  assert.deepEqual(first?.related, { file: 'issues/005-example-five/zh.mdx', line: 13, column: 16 });
});

test('leaves alone what only looks different', async () => {
  assert.deepEqual(own(await findingsOf(figuresAgree, 'nearly')).map(told), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresMatchData } from '#lint/rules/figures-match-data.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';

test('rounds, valuations and the founding are told as the company’s file has them', async () => {
  const diagnostics = await diagnosticsOf(figuresMatchData, 'broken');
  assert.deepEqual(
    diagnostics.map(
      (diagnostic) => `${told(diagnostic)} → ${diagnostic.related?.line}:${diagnostic.related?.column}`,
    ),
    [
      `issues/005-example-five/zh.mdx:15:9 ${english('figures-match-data.founding', { figure: '2015 年', company: '示例一号', date: '2016-04' })} → 3:10`,
      `issues/005-example-five/zh.mdx:15:25 ${english('figures-match-data.round', { figure: 'USD 650M', kind: 'amount', round: 'C 轮', amounts: ['USD 640M'] })} → 53:13`,
      `issues/005-example-five/zh.mdx:15:56 ${english('figures-match-data.round', { figure: 'USD 3B', kind: 'valuation', round: 'C 轮', amounts: ['USD 2.8B'] })} → 57:16`,
      `issues/005-example-five/zh.mdx:17:10 ${english('figures-match-data.round', { figure: '3000 万元', kind: 'amount', round: 'A 轮', amounts: ['CNY 35.5M'] })} → 35:13`,
      `issues/005-example-five/zh.mdx:17:24 ${english('figures-match-data.round', { figure: '12 亿美元', kind: 'amount', round: 'B 轮', amounts: ['USD 12M'] })} → 46:13`,
      `issues/005-example-five/zh.mdx:20:13 ${english('figures-match-data.valuation', { figure: '40 亿美元', amounts: ['USD 2.8B'] })} → 57:16`,
      `issues/005-example-five/en.mdx:12:44 ${english('figures-match-data.round', { figure: '$650 million', kind: 'amount', round: 'Series C', amounts: ['USD 640M'] })} → 53:13`,
      `issues/005-example-five/en.mdx:12:107 ${english('figures-match-data.round', { figure: '$3 billion', kind: 'valuation', round: 'Series C', amounts: ['USD 2.8B'] })} → 57:16`,
      `issues/005-example-five/en.mdx:12:25 ${english('figures-match-data.founding', { figure: 'April 2015', company: 'Example One', date: '2016-04' })} → 3:10`,
      `issues/005-example-five/en.mdx:14:25 ${english('figures-match-data.round', { figure: 'USD 35.5M', kind: 'amount', round: 'Series A', amounts: ['CNY 35.5M'] })} → 35:13`,
      `issues/005-example-five/en.mdx:14:79 ${english('figures-match-data.round', { figure: '$15 million', kind: 'amount', round: 'Series B', amounts: ['USD 12M'] })} → 46:13`,
      `issues/005-example-five/en.mdx:18:45 ${english('figures-match-data.valuation', { figure: 'USD 2.5B', amounts: ['USD 2.8B'] })} → 57:16`,
    ],
  );
  assert.deepEqual(
    [...new Set(diagnostics.map(({ related }) => related?.file))],
    ['companies/example-one.yaml'],
  );
});

test('plans, rumours, parts, sums, bounds and other companies are left alone', async () => {
  assert.deepEqual(await diagnosticsOf(figuresMatchData, 'nearly'), []);
});

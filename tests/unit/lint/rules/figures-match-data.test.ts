import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresMatchData } from '#lint/rules/figures-match-data.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

test('rounds, valuations and the founding are told as the company’s file has them', async () => {
  const diagnostics = await diagnosticsOf(figuresMatchData, 'broken');
  assert.deepEqual(
    diagnostics.map(
      (diagnostic) => `${told(diagnostic)} → ${diagnostic.related?.line}:${diagnostic.related?.column}`,
    ),
    [
      'issues/005-example-five/zh.mdx:15:9 “2015 年” is not when 示例一号 was founded, which the company’s file gives as 2016-04 → 3:10',
      'issues/005-example-five/zh.mdx:15:25 “USD 650M” is not the amount of “C 轮”, which the company’s file gives as USD 640M → 53:13',
      'issues/005-example-five/zh.mdx:15:56 “USD 3B” is not the valuation of “C 轮”, which the company’s file gives as USD 2.8B → 57:16',
      'issues/005-example-five/zh.mdx:17:10 “3000 万元” is not the amount of “A 轮”, which the company’s file gives as CNY 35.5M → 35:13',
      'issues/005-example-five/zh.mdx:17:24 “12 亿美元” is not the amount of “B 轮”, which the company’s file gives as USD 12M → 46:13',
      'issues/005-example-five/zh.mdx:20:13 “40 亿美元” is not a valuation of the company’s file, which gives USD 2.8B → 57:16',
      'issues/005-example-five/en.mdx:12:44 “$650 million” is not the amount of “Series C”, which the company’s file gives as USD 640M → 53:13',
      'issues/005-example-five/en.mdx:12:107 “$3 billion” is not the valuation of “Series C”, which the company’s file gives as USD 2.8B → 57:16',
      'issues/005-example-five/en.mdx:12:25 “April 2015” is not when Example One was founded, which the company’s file gives as 2016-04 → 3:10',
      'issues/005-example-five/en.mdx:14:25 “USD 35.5M” is not the amount of “Series A”, which the company’s file gives as CNY 35.5M → 35:13',
      'issues/005-example-five/en.mdx:14:79 “$15 million” is not the amount of “Series B”, which the company’s file gives as USD 12M → 46:13',
      'issues/005-example-five/en.mdx:18:45 “USD 2.5B” is not a valuation of the company’s file, which gives USD 2.8B → 57:16',
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

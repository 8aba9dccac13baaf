import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaksOfAnother } from '#language/subjects.ts';

const names = { own: ['示例', 'Example'], beside: ['Sequoia Capital', '红杉', 'Jane Doe', 'Reuters'] };

/** “|” marks the place that is asked about. */
for (const [text, other, needsContext = false] of [
  ['示例的|C 轮', false],
  ['Cerebras 的|C 轮', true],
  ['智谱的|C 轮', true],
  ['月之暗面完成|C 轮', true],
  ['2024 年 6 月 11 日公布|C 轮', false],
  ['红杉领投的|C 轮', false],
  ['Sequoia Capital 领投|C 轮', false],
  ['最近的一笔是|C 轮', false],
  ['估值|1 亿美元', true, true],
  ['公司的估值是|1 亿美元', false, true],
  ['示例的对手 Cerebras 估值|1 亿美元', true],
  ['Cerebras 退出后，示例的估值|1 亿美元', false],
  ['据 Reuters，它的估值是|1 亿美元', false, true],
  ['Example raised a |Series C', false],
  ['Cerebras raised a |Series C', true],
  ['The company raised a |Series C', false],
  ['In May Jane Doe raised a |Series C', false],
  ['Sequoia Capital led the |Series C', false],
  ['Example’s rival Cerebras has a valuation of |$1 billion', true],
  ['A valuation of |$1 billion is common', true, true],
  ['Its valuation is |$1 billion', false, true],
  ['The |$1 billion valuation of Cerebras', true, true],
  ['xAI raised a |Series C', true],
] as [string, boolean, boolean?][])
  test(`“${text}” speaks of ${other ? 'another' : 'the company'}`, () => {
    const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    assert.equal(
      speaksOfAnother(text.replace('|', ''), text.indexOf('|'), names, locale, needsContext),
      other,
    );
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatList } from '#i18n/format-list.ts';

for (const [names, zh, en] of [
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A、B', 'A and B'],
  [['A', 'B', 'C'], 'A、B、C', 'A, B, and C'],
] as const)
  test(`joins ${names.length} names`, () => {
    assert.deepEqual([formatList(names, 'zh'), formatList(names, 'en')], [zh, en]);
  });

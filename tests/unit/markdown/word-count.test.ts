import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBody } from '#markdown/word-count.ts';
import { readingMinutes } from '#language/reading-time.ts';
import { bodyOf } from '../sample.ts';

test('counts Han characters and other words, those of notes, tables and codes too, and no marks', () => {
  const text = '## 一节\n\n**两个**字，three words here。[^1]\n\n| 甲 | one |\n| - | - |\n\n[^1]: 注。';
  const { han, words } = countBody(bodyOf(text));
  assert.deepEqual([han, words], [7, 5]);
});

test('counts what the reading time is counted from', () => {
  for (const [han, words] of [
    [399, 0],
    [401, 0],
    [1200, 90],
    [0, 1001],
  ] as const) {
    const body = bodyOf(`${'字'.repeat(han)} ${'word '.repeat(words)}`);
    const counted = countBody(body);
    assert.deepEqual(counted, { han, words });
    assert.equal(body.minutes, readingMinutes('字'.repeat(counted.han) + ' word'.repeat(counted.words)));
  }
});

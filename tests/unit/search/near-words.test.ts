import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearWords } from '#search/near-words.ts';

const words = ['anthropic', 'anthropology', 'groq', 'grok', 'nvidia', 'novice', 'mistral', 'minstrel'];

for (const [typed, near] of [
  ['antropic', ['anthropic']],
  ['anhtropic', ['anthropic']],
  ['antropik', ['anthropic']],
  ['gorq', ['groq']],
  ['groc', ['groq', 'grok']],
  ['nvdia', ['nvidia']],
  ['nvda', []],
  ['mistrel', ['mistral', 'minstrel']],
  ['zzzz', []],
] as const)
  test(`${typed} is like ${near.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(nearWords(typed, words), near);
  });

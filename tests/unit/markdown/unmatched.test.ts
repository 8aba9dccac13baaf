import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastUnmatched } from '#markdown/unmatched.ts';

for (const [text, offset] of [
  ['', -1],
  ['a', -1],
  ['{', 0],
  ['{a}', -1],
  ['a{b{c}', 1],
  ['{a}{b', 3],
  ['}{', 1],
  ['{}}', -1],
  ['{{', 1],
  ['\\{', -1],
  ['{\\}', 0],
] as const)
  test(`finds ${offset === -1 ? 'nothing left open' : `what is open at ${offset}`} in ${JSON.stringify(text)}`, () => {
    assert.equal(lastUnmatched(text, '{', '}'), offset);
  });

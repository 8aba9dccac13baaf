import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '#language/reading-time.ts';

for (const [what, text, minutes] of [
  ['nothing', '', 1],
  ['400 Han characters', '字'.repeat(400), 1],
  ['401 Han characters', '字'.repeat(401), 2],
  ['rare Han characters', '𠮷'.repeat(401), 2],
  ['200 words', 'word '.repeat(200), 1],
  ['201 words', 'word '.repeat(201), 2],
  ['words with apostrophes, hyphens and points', 'don’t well-known 3.5 '.repeat(66), 1],
  ['half a minute of each language', '字'.repeat(200) + ' word'.repeat(100), 1],
  ['a little more of each language', '字'.repeat(201) + ' word'.repeat(100), 2],
  ['words between Han characters', '字word'.repeat(134), 2],
  ['punctuation and emoji', '，。……🚀 — “” '.repeat(500), 1],
  ['2000 Han characters', '字'.repeat(2000), 5],
] as const)
  test(`takes ${minutes} min for ${what}`, () => {
    assert.equal(readingMinutes(text), minutes);
  });

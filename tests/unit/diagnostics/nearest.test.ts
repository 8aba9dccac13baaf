import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearest, nearestHint } from '#diagnostics/nearest.ts';
import { inEnglish } from '../in-english.ts';

const known = ['groq', 'world-labs', 'xreal', 'fund-one', 'fund-two'];

for (const [word, nearest] of [
  ['grok', 'groq'],
  ['Groq', 'groq'],
  ['gro', 'groq'],
  ['worldlabs', 'world-labs'],
  ['world-labels', 'world-labs'],
  ['fund-to', 'fund-two'],
  ['xreal', 'xreal'],
] as const)
  test(`finds ${nearest} near ${word}`, () => {
    assert.equal(findNearest(word, known), nearest);
  });

for (const word of ['openai', 'zzz', 'something-else-entirely', ''])
  test(`finds nothing near ${JSON.stringify(word)}`, () => {
    assert.equal(findNearest(word, known), undefined);
  });

test('takes capitals for small letters', () => {
  assert.equal(findNearest('funding', ['FUNDING']), 'FUNDING');
  assert.equal(findNearest('FUNDING', ['funding']), 'funding');
});

test('takes the first of words that are equally near', () => {
  assert.equal(findNearest('fund-o', ['fund-a', 'fund-b']), 'fund-a');
});

test('takes a nearer word that comes later', () => {
  assert.equal(findNearest('fund-two', ['fund-tao', 'fund-twos', 'fund-two']), 'fund-two');
});

test('allows one mistake in three letters of a long word', () => {
  assert.equal(findNearest('abcdefghijkl', ['abcdefghXXXX']), 'abcdefghXXXX');
  assert.equal(findNearest('abcdefghijkl', ['abcdefgXXXXX']), undefined);
});

test('finds nothing among no words', () => {
  assert.equal(findNearest('groq', []), undefined);
});

test('allows one mistake in a word of three letters, and two in one of four', () => {
  assert.equal(findNearest('xr', ['ai', 'vr']), 'vr');
  assert.equal(findNearest('xr', ['ai']), undefined);
  assert.equal(findNearest('abc', ['axx']), undefined);
  assert.equal(findNearest('abcd', ['abxx']), 'abxx');
  assert.equal(findNearest('abcd', ['axxx']), undefined);
});

test('asks whether the nearest word was meant, then says what else to do', () => {
  assert.equal(inEnglish(nearestHint('grok', known, 'Add it.')), 'Did you mean “groq”? Add it.');
  assert.equal(nearestHint('openai', known, 'Add it.'), 'Add it.');
});

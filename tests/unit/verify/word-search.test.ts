import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordSearch } from '#verify/word-search.ts';

/** Numbers that are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) yield (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff) >>> 8;
}

test('finds what a search for one word after the other finds', () => {
  const random = numbers(7);
  const next = (below: number): number => (random.next().value as number) % below;
  const text = (length: number): string => Array.from({ length }, () => 'ab芯/'.charAt(next(4))).join('');
  for (let round = 0; round < 300; round += 1) {
    const words = Array.from({ length: 1 + next(40) }, () => Buffer.from(text(1 + next(8))));
    const bytes = Buffer.from(text(next(60)));
    assert.deepEqual(
      new WordSearch(words).in(bytes),
      words.flatMap((word, index) => (bytes.includes(word) ? [index] : [])),
    );
  }
});

test('a word at the start, at the end and as the whole is found, one that is cut off is not', () => {
  const search = new WordSearch(
    ['/issues/5/', '"/issues/12/', '一篇还没有发布的文章'].map((word) => Buffer.from(word)),
  );
  for (const [text, found] of [
    ['/issues/5/', [0]],
    ['a "/issues/12/', [1]],
    ['一篇还没有发布的文章 /issues/5/ "/issues/12/ /issues/5/', [0, 1, 2]],
    ['/issues/5', []],
    ['', []],
  ] as const)
    assert.deepEqual(search.in(Buffer.from(text)), found);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignPairs, type AlignmentPair, type PairShape } from '#alignment/align-pairs.ts';

const shapes: PairShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
];

/** Aligns words of one letter and pieces of them: equal ones are free, what stands alone costs one. */
function align(before: string[], after: string[]): string {
  const costOf = (pair: AlignmentPair): number => {
    const [ours, theirs] = [before.slice(...pair.before).join(''), after.slice(...pair.after).join('')];
    if (ours === '' || theirs === '') return 1;
    return ours === theirs ? 0 : Infinity;
  };
  return alignPairs(before.length, after.length, shapes, costOf)
    .map((pair) => `${before.slice(...pair.before).join('+')}=${after.slice(...pair.after).join('+')}`)
    .join(' ');
}

test('aligns what is equal, joined, cut, missing and added', () => {
  assert.equal(align(['a', 'b'], ['a', 'b']), 'a=a b=b');
  assert.equal(align(['a', 'b', 'c'], ['ab', 'c']), 'a+b=ab c=c');
  assert.equal(align(['ab', 'c'], ['a', 'b', 'c']), 'ab=a+b c=c');
  assert.equal(align(['x', 'a', 'y', 'b', 'z'], ['a', 'b']), 'x= a=a y= b=b z=');
  assert.equal(align(['a', 'b'], ['x', 'a', 'y', 'b', 'z']), '=x a=a =y b=b =z');
});

test('aligns with an empty sequence', () => {
  assert.equal(align([], []), '');
  assert.equal(align(['a', 'b'], []), 'a= b=');
  assert.equal(align([], ['a', 'b']), '=a =b');
  assert.equal(
    align(
      [],
      Array.from({ length: 500 }, () => 'a'),
    )
      .replaceAll('=a', '')
      .trim(),
    '',
  );
});

test('asks for a number of pairs that grows with the length, not with its square', () => {
  const length = 4000;
  let asked = 0;
  const pairs = alignPairs(length, length - 3, shapes, ({ before, after }) => {
    asked += 1;
    return before[1] - before[0] === 1 && after[1] - after[0] === 1 ? 0 : 1;
  });
  assert.equal(pairs.at(-1)?.before[1], length);
  assert.equal(pairs.at(-1)?.after[1], length - 3);
  assert.ok(asked < length * 1000, `${asked} pairs`);
});

test('finds a way between sequences of very different lengths', () => {
  for (const [before, after] of [
    [2, 1000],
    [1000, 2],
    [1, 300],
  ] as const) {
    const pairs = alignPairs(before, after, shapes, () => 1);
    assert.equal(pairs.at(-1)?.before[1], before);
    assert.equal(pairs.at(-1)?.after[1], after);
  }
});

test('refuses sequences that cannot be aligned', () => {
  assert.throws(() => alignPairs(1, 1, shapes, () => Infinity), /no alignment/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbourFinder } from '#domain/neighbours.ts';

/** The neighbours of each item, written as `item:bonds`, by item. */
function neighboursOf(reach: number, ...items: string[]): Record<string, string> {
  const nameOf = (item: string): string => item.split(':')[0] ?? '';
  const neighbours = neighbourFinder(items, (item) => item.split(':')[1] ?? '', reach);
  return Object.fromEntries(
    items.map((item) => [nameOf(item), Array.from(neighbours(item), nameOf).join('')]),
  );
}

test('finds what shares something, from both sides', () => {
  assert.deepEqual(neighboursOf(9, 'a:x', 'b:y', 'c:xy', 'd:z'), { a: 'c', b: 'c', c: 'ab', d: '' });
});

test('counts no item among its own neighbours, and each other one once', () => {
  assert.deepEqual(neighboursOf(9, 'a:xyz', 'b:xyz'), { a: 'b', b: 'a' });
});

test('takes the neighbours of the first thing shared first, each in the order of the items', () => {
  assert.deepEqual(neighboursOf(9, 'a:y', 'b:x', 'c:xy', 'd:y', 'e:x')['c'], 'bead');
});

for (const [reach, neighbours] of [
  [0, { a: '', b: '', c: '', d: '' }],
  [1, { a: 'b', b: 'ac', c: 'bd', d: 'c' }],
  [2, { a: 'bc', b: 'acd', c: 'abd', d: 'bc' }],
  [3, { a: 'bcd', b: 'acd', c: 'abd', d: 'abc' }],
] as const)
  test(`looks ${reach} items before and behind one`, () => {
    assert.deepEqual(neighboursOf(reach, 'a:x', 'b:x', 'c:x', 'd:x'), neighbours);
  });

test('counts its reach among the items that share the thing alone', () => {
  assert.deepEqual(neighboursOf(1, 'a:x', 'b:y', 'c:y', 'd:y', 'e:x'), {
    a: 'e',
    b: 'c',
    c: 'bd',
    d: 'c',
    e: 'a',
  });
});

test('is the same from both sides at any reach', () => {
  const items = Array.from({ length: 40 }, (_, index) => index);
  const bondsOf = (item: number): number[] => [item % 2, 10 + (item % 3), 20 + (item % 7)];
  for (const reach of [1, 2, 5]) {
    const neighbours = neighbourFinder(items, bondsOf, reach);
    for (const item of items)
      for (const other of neighbours(item))
        assert.ok(neighbours(other).has(item), `${item} and ${other} within ${reach}`);
  }
});

test('compares what is shared by identity', () => {
  const [one, same] = [{ id: 'x' }, { id: 'x' }];
  const items = ['a', 'b', 'c'];
  const neighbours = neighbourFinder(items, (item) => [item === 'b' ? same : one], 9);
  assert.deepEqual(items.map(neighbours), [new Set(['c']), new Set(), new Set(['a'])]);
});

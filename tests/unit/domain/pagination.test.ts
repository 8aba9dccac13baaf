import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, paginate } from '#domain/pagination.ts';

test('cuts a list into pages that know their number', () => {
  assert.deepEqual(paginate([1, 2, 3, 4, 5], 2), [
    { items: [1, 2], number: 1, count: 3 },
    { items: [3, 4], number: 2, count: 3 },
    { items: [5], number: 3, count: 3 },
  ]);
});

test('has one empty page for an empty list', () => {
  assert.deepEqual(paginate([], 30), [{ items: [], number: 1, count: 1 }]);
});

for (const [length, count] of [
  [1, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [61, 3],
] as const)
  test(`puts ${length} items on ${count} pages of 30`, () => {
    const items = Array.from({ length }, (_, index) => index);
    const pages = paginate(items, 30);
    assert.equal(pages.length, count);
    assert.deepEqual(
      pages.flatMap((page) => page.items),
      items,
    );
  });

test('tells the page of each item', () => {
  const pages = paginate([0, 1, 2, 3, 4, 5, 6], 3);
  for (const { items, number } of pages) for (const place of items) assert.equal(pageAt(place, 3), number);
});

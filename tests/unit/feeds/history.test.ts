import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutHistory, type FeedDocument } from '#feeds/history.ts';

/** Entries by age: 1 is the oldest and stands last. */
function entriesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

function range(newest: number, oldest: number): number[] {
  return entriesOf(newest).slice(0, newest - oldest + 1);
}

type Row = [entries: [newest: number, oldest: number], previous?: number | undefined, next?: number];

/** Documents as they follow from a table: the one to subscribe to, then the archives from the oldest on. */
function documentsOf([first, ...rows]: [Row, ...Row[]]): FeedDocument<number>[] {
  const document = ([[newest, oldest], previous, next]: Row, archive?: number): FeedDocument<number> => ({
    archive,
    entries: range(newest, oldest),
    previous,
    next,
  });
  return [document(first), ...rows.map((row, index) => document(row, index + 1))];
}

const cases: [size: number, count: number, rows: [Row, ...Row[]]][] = [
  [20, 0, [[[0, 1]]]],
  [20, 1, [[[1, 1]]]],
  [20, 20, [[[20, 1]]]],
  [20, 21, [[[21, 2], 1], [[20, 1]]]],
  [20, 40, [[[40, 21], 1], [[20, 1]]]],
  [
    20,
    41,
    [
      [[41, 22], 2],
      [[20, 1], undefined, 2],
      [[40, 21], 1],
    ],
  ],
  [
    20,
    45,
    [
      [[45, 26], 2],
      [[20, 1], undefined, 2],
      [[40, 21], 1],
    ],
  ],
  [3, 0, [[[0, 1]]]],
  [3, 3, [[[3, 1]]]],
  [3, 4, [[[4, 2], 1], [[3, 1]]]],
  [
    3,
    10,
    [
      [[10, 8], 3],
      [[3, 1], undefined, 2],
      [[6, 4], 1, 3],
      [[9, 7], 2],
    ],
  ],
];

for (const [size, count, rows] of cases)
  test(`cuts ${count} entries into documents of ${size}`, () => {
    assert.deepEqual(cutHistory(entriesOf(count), size), documentsOf(rows));
  });

/** Every document that is found by following `previous` from the one to subscribe to. */
function follow(documents: readonly FeedDocument<number>[]): FeedDocument<number>[] {
  const found: FeedDocument<number>[] = [];
  let document = documents.find(({ archive }) => archive === undefined);
  while (document && found.length <= documents.length) {
    found.push(document);
    const { previous } = document;
    document = previous === undefined ? undefined : documents.find(({ archive }) => archive === previous);
  }
  return found;
}

for (const size of [1, 3, 20]) {
  const histories = Array.from({ length: 61 }, (_, count) => cutHistory(entriesOf(count), size));

  test(`leads from the newest to every entry of up to 60, in order, in documents of ${size}`, () => {
    for (const [count, documents] of histories.entries()) {
      const found = follow(documents);
      assert.equal(found.length, documents.length);
      assert.deepEqual([...new Set(found.flatMap(({ entries }) => entries))], entriesOf(count));
    }
  });

  test(`fills every archive of ${size}, and the document to subscribe to where it can`, () => {
    for (const [count, documents] of histories.entries())
      for (const { archive, entries } of documents)
        assert.equal(entries.length, archive === undefined ? Math.min(count, size) : size);
  });

  test(`names in each document of ${size} the one before and the one after it`, () => {
    for (const documents of histories) {
      const [current, ...archives] = documents;
      assert.deepEqual(
        archives.map(({ archive }) => archive),
        archives.map((_, index) => index + 1),
      );
      assert.deepEqual([current?.previous, current?.next], [archives.at(-1)?.archive, undefined]);
      for (const [index, { previous, next }] of archives.entries())
        assert.deepEqual([previous, next], [archives[index - 1]?.archive, archives[index + 1]?.archive]);
    }
  });

  test(`leaves archives of ${size} as they are when entries are added`, () => {
    for (const [count, documents] of histories.entries())
      for (const { archive, entries, previous } of documents.slice(1))
        for (const later of histories.slice(count)) {
          const same = later.find((document) => document.archive === archive);
          assert.deepEqual([same?.entries, same?.previous], [entries, previous]);
        }
  });
}

test('leaves the entries it is given as they were', () => {
  const entries = Object.freeze(entriesOf(7));
  cutHistory(entries, 3);
  assert.deepEqual(entries, [7, 6, 5, 4, 3, 2, 1]);
});

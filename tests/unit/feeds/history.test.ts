import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutHistory, type FeedDocument } from '#feeds/history.ts';

/** Entries by age: 1 is the oldest and stands last. */
function entriesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

/** A document in a line: its number, its newest and oldest entry, `<` the archive before and `>` the one after it. */
function lineOf({ archive, entries, previous, next }: FeedDocument<number>): string {
  const parts = [archive ?? 'now', `${entries[0]}–${entries.at(-1)}`];
  return [...parts, ...(previous ? [`<${previous}`] : []), ...(next ? [`>${next}`] : [])].join(' ');
}

const cases: [size: number, count: number, documents: string[]][] = [
  [20, 1, ['now 1–1']],
  [20, 20, ['now 20–1']],
  [20, 21, ['now 21–2 <1', '1 20–1']],
  [20, 40, ['now 40–21 <1', '1 20–1']],
  [20, 41, ['now 41–22 <2', '1 20–1 >2', '2 40–21 <1']],
  [20, 45, ['now 45–26 <2', '1 20–1 >2', '2 40–21 <1']],
  [3, 3, ['now 3–1']],
  [3, 4, ['now 4–2 <1', '1 3–1']],
  [3, 10, ['now 10–8 <3', '1 3–1 >2', '2 6–4 <1 >3', '3 9–7 <2']],
];

for (const [size, count, documents] of cases)
  test(`cuts a feed of ${count} into documents of ${size}`, () => {
    assert.deepEqual(cutHistory(entriesOf(count), size).map(lineOf), documents);
  });

test('has one empty document where there is no entry', () => {
  for (const size of [3, 20])
    assert.deepEqual(cutHistory([], size), [
      { archive: undefined, entries: [], previous: undefined, next: undefined },
    ]);
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

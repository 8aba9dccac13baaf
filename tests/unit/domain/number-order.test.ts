import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNumbersFree, checkOrder } from '#domain/number-order.ts';
import type { OriginalFile } from '#domain/records.ts';
import { originalFile } from '../sample.ts';

/** The day a number of weeks after the start of 2024. */
function week(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + number * 7)).toISOString().slice(0, 10);
}

/** A weekly column of some issues. */
function weekly(count: number): OriginalFile[] {
  return Array.from({ length: count }, (_, index) => originalFile(index + 1, { date: week(index + 1) }));
}

function blamed(originals: OriginalFile[]): string[] {
  const files: string[] = [];
  checkOrder(originals, ({ file }) => files.push(file));
  return files;
}

test('finds nothing in a column whose dates follow its numbers', () => {
  assert.deepEqual(blamed(weekly(20)), []);
  assert.deepEqual(blamed([]), []);
});

test('names the issue that was moved, whichever it is and however far', () => {
  const count = 12;
  for (let moved = 1; moved <= count; moved += 1)
    for (const to of [week(-60), week(200)]) {
      const originals = weekly(count).map((each) =>
        each.data.issue === moved ? originalFile(moved, { date: to }) : each,
      );
      const isStillInOrder = (moved === 1 && to < week(1)) || (moved === count && to > week(count));
      assert.deepEqual(
        blamed(originals),
        isStillInOrder ? [] : [`issues/${moved}/zh.mdx`],
        `No. ${moved}, ${to}`,
      );
    }
});

test('names the issue whose number was moved', () => {
  const originals = weekly(12).map((each) =>
    each.data.issue === 4 ? { ...each, data: { ...each.data, issue: 40 } } : each,
  );
  assert.deepEqual(blamed(originals), ['issues/4/zh.mdx']);
});

test('names the issue that is published earlier in the day than the one before it', () => {
  const at = (number: number, time: string) => originalFile(number, { date: week(30 + number), time });
  const same = (number: number, time: string) => originalFile(number, { date: week(20), time });
  assert.deepEqual(blamed([same(1, '08:00'), same(2, '18:00'), at(3, '07:00')]), []);
  assert.deepEqual(blamed([same(1, '18:00'), same(2, '08:00'), at(3, '07:00')]), ['issues/2/zh.mdx']);
});

test('names a draft rather than a published issue where either may be wrong', () => {
  const originals = [
    ...weekly(3),
    originalFile(4, { date: week(6), draft: true }),
    originalFile(5, { date: week(5) }),
  ];
  assert.deepEqual(blamed(originals), ['issues/4/zh.mdx']);
});

test('names the newer of two issues where nothing tells which is wrong', () => {
  const originals = [...weekly(3), originalFile(4, { date: week(5) }), originalFile(5, { date: week(4) })];
  assert.deepEqual(blamed(originals), ['issues/5/zh.mdx']);
});

test('lets the issue whose folder has the number keep it', () => {
  const kept = { ...originalFile(3), folder: 'issues/003-kept', file: 'issues/003-kept/zh.mdx' };
  const copy = { ...originalFile(3), folder: 'issues/002-moved', file: 'issues/002-moved/zh.mdx' };
  for (const originals of [
    [kept, copy],
    [copy, kept],
  ]) {
    const files: string[] = [];
    checkNumbersFree(originals, ({ file }) => files.push(file));
    assert.deepEqual(files, [copy.file]);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OriginalFile } from '#domain/records.ts';
import { relateIssues } from '#domain/related.ts';
import { catalogOf, fundedFile, originalFile } from '../sample.ts';

const companies = [
  fundedFile('acme', { lead: ['fund-one'], participants: ['fund-two'] }),
  fundedFile('bolt', { lead: ['group', 'fund-two', 'fund-one'] }),
  fundedFile('cell', { lead: ['fund-one'] }),
  fundedFile('dyno', { lead: ['fund-one'], status: 'unverified' }),
  ...Array.from({ length: 40 }, (_, index) => fundedFile(`c${index}`)),
];

/** An issue about a company without investors, unless another is given. */
const about = (number: number, tags: string[], company = `c${number}`): OriginalFile =>
  originalFile(number, { company, tags });

function relate(...originals: OriginalFile[]): Map<number, [number, ...string[]][]> {
  const { issues } = catalogOf({ companies, originals });
  const related = relateIssues(issues);
  return new Map(
    issues.map((each): [number, [number, ...string[]][]] => [
      each.number,
      related(each).map(({ issue, sameCompany, investors, tags }) => [
        issue.number,
        ...(sameCompany ? ['company'] : []),
        ...[...investors, ...tags].map(({ id }) => id),
      ]),
    ]),
  );
}

test('puts the same company before a common investor, and that before a common tag', () => {
  const related = relate(
    about(1, ['xr'], 'acme'),
    about(2, ['chips'], 'cell'),
    about(3, ['ai'], 'acme'),
    about(4, ['ai']),
  );
  assert.deepEqual(related.get(3), [
    [1, 'company'],
    [2, 'fund-one'],
    [4, 'ai'],
  ]);
});

test('tells everything in common, investors in the order of the company’s rounds', () => {
  const related = relate(about(1, ['ai', 'xr'], 'acme'), about(2, ['xr', 'chips', 'ai'], 'bolt'));
  assert.deepEqual(related.get(1), [[2, 'fund-one', 'fund-two', 'ai', 'xr']]);
  assert.deepEqual(related.get(2), [[1, 'fund-two', 'fund-one', 'xr', 'ai']]);
});

test('puts the issue with more in common first', () => {
  const related = relate(
    about(1, ['ai', 'xr']),
    about(2, ['ai', 'xr', 'chips'], 'acme'),
    about(3, ['chips']),
    about(4, ['ai', 'chips'], 'cell'),
    about(5, ['chips'], 'bolt'),
  );
  assert.deepEqual(related.get(2), [
    [5, 'fund-one', 'fund-two', 'chips'],
    [4, 'fund-one', 'ai', 'chips'],
    [1, 'ai', 'xr'],
  ]);
});

test('lists no investors of the same company, but its tags', () => {
  const related = relate(about(1, ['ai'], 'acme'), about(2, ['ai'], 'acme'));
  assert.deepEqual(related.get(1), [[2, 'company', 'ai']]);
});

test('does not relate companies by an unverified round', () => {
  const related = relate(about(1, ['ai'], 'acme'), about(2, ['xr'], 'dyno'));
  assert.deepEqual(related.get(1), []);
  assert.deepEqual(related.get(2), []);
});

test('puts the nearest first among those with as much in common, three at most', () => {
  const related = relate(...[1, 4, 10, 12, 13, 30].map((number) => about(number, ['ai'])));
  const numbers = Array.from(related, ([number, list]) => [number, list.map(([other]) => other)]);
  assert.deepEqual(numbers, [
    [30, [13, 12, 10]],
    [13, [12, 10, 4]],
    [12, [13, 10, 4]],
    [10, [12, 13, 4]],
    [4, [1, 10, 12]],
    [1, [4, 10, 12]],
  ]);
});

test('takes the newer of two that are as near', () => {
  assert.deepEqual(relate(about(1, ['ai']), about(2, ['ai']), about(3, ['ai'])).get(2), [
    [3, 'ai'],
    [1, 'ai'],
  ]);
});

test('finds the same company however many issues with the same tag lie between', () => {
  const between = Array.from({ length: 38 }, (_, index) => about(index + 2, ['ai']));
  const related = relate(about(1, ['ai'], 'c0'), ...between, about(40, ['ai'], 'c0'));
  assert.deepEqual(related.get(40)?.[0], [1, 'company', 'ai']);
  assert.deepEqual(related.get(1)?.[0], [40, 'company', 'ai']);
});

test('relates no issue to itself, and one that shares nothing to none', () => {
  assert.deepEqual(
    [...relate(about(1, ['ai']), about(2, ['xr']))],
    [
      [2, []],
      [1, []],
    ],
  );
});

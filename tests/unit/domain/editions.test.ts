import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionsIn } from '#domain/editions.ts';
import { catalogOf, originalFile, translationFile } from '../sample.ts';

const { issues } = catalogOf({
  originals: [
    originalFile(1, { date: '2024-05-01' }),
    originalFile(2, { date: '2024-05-02' }),
    originalFile(3, { date: '2024-05-03' }),
    originalFile(4, { date: '2024-05-03' }),
    { ...originalFile(10, { date: '2024-05-04' }), locale: 'en' },
  ],
  translations: [
    translationFile(1, { date: '2024-05-20' }),
    translationFile(3),
    translationFile(4),
    { ...translationFile(10, { date: '2024-05-04' }), locale: 'zh' },
  ],
});

test('lists what is written in a language by the day on which it came out there, the newest first', () => {
  const numbers = (['zh', 'en'] as const).map((locale) =>
    editionsIn(issues, locale).map(({ issue }) => issue.number),
  );
  assert.deepEqual(numbers, [
    [10, 4, 3, 2, 1],
    [1, 10, 4, 3],
  ]);
});

test('has each issue with its words in the language', () => {
  for (const { issue, edition } of editionsIn(issues, 'en')) assert.equal(edition, issue.editions.en);
});

test('orders editions of one day by number, the highest first, in whatever order they come', () => {
  const days = Array.from({ length: 12 }, (_, index) => originalFile(index + 1));
  const all = catalogOf({ originals: days }).issues;
  for (const list of [all, all.toReversed()])
    assert.deepEqual(
      editionsIn(list, 'zh').map(({ issue }) => issue.number),
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
    );
});

test('orders editions of one day by their times before their numbers', () => {
  const { issues: timed } = catalogOf({
    originals: [
      originalFile(1, { time: '08:00' }),
      originalFile(2, { time: '09:00' }),
      originalFile(3, { time: '18:30' }),
    ],
    translations: [
      translationFile(1, { date: '2024-05-02', time: '20:00' }),
      translationFile(2, { date: '2024-05-02', time: '07:00' }),
      translationFile(3, { date: '2024-05-02' }),
    ],
  });
  const numbersIn = (locale: 'zh' | 'en') => editionsIn(timed, locale).map(({ issue }) => issue.number);
  assert.deepEqual(numbersIn('zh'), [3, 2, 1]);
  assert.deepEqual(numbersIn('en'), [1, 2, 3]);
});

test('leaves the list it is given as it was, and finds nothing in an empty one', () => {
  const before = [...issues];
  editionsIn(issues, 'en');
  assert.deepEqual(issues, before);
  assert.deepEqual(editionsIn([], 'zh'), []);
});

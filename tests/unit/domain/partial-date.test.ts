import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, toIsoDate } from '#domain/partial-date.ts';
import { dated } from '../sample.ts';

for (const source of ['2021', '2021-04', '2021-04-05', '2021-12-31', '0987'])
  test(`writes ${source} as it was read`, () => {
    assert.equal(toIsoDate(dated(source)), source);
  });

test('orders dates by their earliest possible day', () => {
  const sources = ['2022', '2021-04-05', '2021-12', '2021', '2021-04', '2020-12-31'];
  assert.deepEqual(sources.map(dated).sort(compareDates).map(toIsoDate), [
    '2020-12-31',
    '2021',
    '2021-04',
    '2021-04-05',
    '2021-12',
    '2022',
  ]);
});

test('keeps the order of dates that may be the same day', () => {
  for (const [a, b] of [
    ['2021', '2021-01-01'],
    ['2021-04', '2021-04-01'],
    ['2021', '2021-01'],
  ] as const)
    assert.equal(compareDates(dated(a), dated(b)), 0);
});

test('puts what has no date first, and keeps its order', () => {
  const rows = [
    { name: 'a', date: dated('2021') },
    { name: 'b', date: undefined },
    { name: 'c', date: dated('2020-05') },
    { name: 'd', date: undefined },
  ];
  const names = rows.sort((a, b) => compareDates(a.date, b.date)).map(({ name }) => name);
  assert.deepEqual(names, ['b', 'd', 'c', 'a']);
});

for (const [a, b, order] of [
  [undefined, '2021', -1],
  ['2021', undefined, 1],
  [undefined, undefined, 0],
] as const)
  test(`compares ${a ?? 'no date'} with ${b ?? 'no date'}`, () => {
    assert.equal(compareDates(a && dated(a), b && dated(b)), order);
  });

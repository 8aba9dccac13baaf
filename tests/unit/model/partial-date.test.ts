import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, toIsoDate } from '#model/partial-date.ts';
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

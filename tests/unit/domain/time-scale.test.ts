import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeScale } from '#domain/time-scale.ts';
import { dated } from '../sample.ts';

const scaleOf = (most: number, ...sources: string[]) => timeScale(sources.map(dated), most);

test('runs from the first year to the end of the last', () => {
  assert.deepEqual(scaleOf(10, '2022-12-31', '2020', '2021-06').ticks, [
    { year: 2020, place: 0 },
    { year: 2021, place: 1 / 3 },
    { year: 2022, place: 2 / 3 },
    { year: 2023, place: 1 },
  ]);
});

test('holds a single year', () => {
  assert.deepEqual(scaleOf(10, '2020-03', '2020').ticks, [
    { year: 2020, place: 0 },
    { year: 2021, place: 1 },
  ]);
});

for (const [most, years] of [
  [5, [2020, 2021, 2022, 2023, 2024]],
  [4, [2020, 2022, 2024]],
  [3, [2020, 2022, 2024]],
  [2, [2020, 2023]],
  [1, [2020]],
] as const)
  test(`names ${years.join(', ')} where at most ${most} years of four are named`, () => {
    const { ticks } = scaleOf(most, '2020', '2023');
    assert.deepEqual(
      ticks.map(({ year }) => year),
      years,
    );
  });

test('never names more years than it may, nor one beyond the end', () => {
  for (let span = 0; span < 40; span++)
    for (let most = 1; most < 12; most++) {
      const { ticks } = scaleOf(most, '2000', String(2000 + span));
      assert.ok(ticks.length <= most, `${ticks.length} of ${most} over ${span} years`);
      for (const { place } of ticks) assert.ok(place >= 0 && place <= 1, String(place));
    }
});

for (const [source, place] of [
  ['2020', 0.5],
  ['2020-01', 0.5 / 12],
  ['2020-07', 6.5 / 12],
  ['2020-12', 11.5 / 12],
  ['2020-01-01', 0.5 / 31 / 12],
  ['2020-01-16', 0.5 / 12],
  ['2020-12-31', (11 + 30.5 / 31) / 12],
] as const)
  test(`places ${source} in the middle of what is known of it`, () => {
    assert.ok(Math.abs(scaleOf(5, '2020').placeOf(dated(source)) - place) < 1e-9);
  });

test('places dates in their order over several years', () => {
  const { placeOf } = scaleOf(5, '2019', '2022');
  const places = ['2019', '2019-12-31', '2020-01-01', '2020-01-31', '2020-02-01', '2022-12-31']
    .map(dated)
    .map(placeOf);
  assert.deepEqual(places, places.toSorted());
  assert.ok(places.every((place) => place > 0 && place < 1));
});

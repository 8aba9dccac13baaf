import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fundingScales } from '#model/funding-scale.ts';
import { roundOf } from '../sample.ts';

const rounded = (place: number): number => Number(place.toFixed(6));

/** The scales of rounds of these sizes, with amounts in minor units. */
function scalesOf(...amounts: (string | undefined)[]) {
  const rounds = amounts.map((amount) => roundOf(amount === undefined ? {} : { amount }));
  return fundingScales(rounds).map(({ currency, marks, ticks }) => ({
    currency,
    marks: marks.map(({ amount, place }) => [amount.minor, rounded(place)]),
    ticks: ticks.map(({ amount, place }) => [amount.minor, rounded(place)]),
  }));
}

test('places rounds between the powers of ten below and above them', () => {
  assert.deepEqual(scalesOf('USD 10.3M', 'USD 640M', 'USD 100M'), [
    {
      currency: 'USD',
      marks: [
        [10_300_000_00, rounded(Math.log10(1.03) / 2)],
        [640_000_000_00, rounded((1 + Math.log10(6.4)) / 2)],
        [100_000_000_00, 0.5],
      ],
      ticks: [
        [10_000_000_00, 0],
        [100_000_000_00, 0.5],
        [1_000_000_000_00, 1],
      ],
    },
  ]);
});

test('ends at the rounds themselves where they are powers of ten', () => {
  assert.deepEqual(scalesOf('USD 1M', 'USD 1B'), [
    {
      currency: 'USD',
      marks: [
        [1_000_000_00, 0],
        [1_000_000_000_00, 1],
      ],
      ticks: [
        [1_000_000_00, 0],
        [10_000_000_00, rounded(1 / 3)],
        [100_000_000_00, rounded(2 / 3)],
        [1_000_000_000_00, 1],
      ],
    },
  ]);
});

for (const amount of ['USD 1M', 'USD 1K', 'USD 1B', 'JPY 1000', 'KWD 1M'])
  test(`has a step of its own for the single round of ${amount}`, () => {
    const [scale] = scalesOf(amount);
    assert.equal(scale?.ticks.length, 2);
    assert.deepEqual(
      scale.marks.map(([, place]) => place),
      [0],
    );
  });

test('begins a scale at the power of ten below the smallest round', () => {
  assert.deepEqual(scalesOf('USD 640M')[0]?.ticks, [
    [100_000_000_00, 0],
    [1_000_000_000_00, 1],
  ]);
});

test('draws each currency on a scale of its own, the first seen first', () => {
  const scales = scalesOf('CNY 35.5M', 'USD 5M', 'CNY 100M');
  assert.deepEqual(
    scales.map(({ currency, marks }) => [currency, marks.length]),
    [
      ['CNY', 2],
      ['USD', 1],
    ],
  );
});

test('leaves out rounds of undisclosed size', () => {
  assert.deepEqual(scalesOf(undefined, undefined), []);
  assert.equal(scalesOf(undefined, 'USD 5M')[0]?.marks.length, 1);
});

test('keeps each mark with its round', () => {
  const rounds = [roundOf(), roundOf({ amount: 'USD 5M' })];
  assert.equal(fundingScales(rounds)[0]?.marks[0]?.round, rounds[1]);
});

test('keeps every place between 0 and 1 at the edges of what is exact', () => {
  const amounts = ['USD 1', 'USD 9.99', 'USD 999999.99', 'USD 1000000.01', 'USD 90071992547409.91'];
  for (const { marks, ticks } of scalesOf(...amounts)) {
    for (const [, place = -1] of [...marks, ...ticks]) assert.ok(place >= 0 && place <= 1, String(place));
    assert.deepEqual([ticks[0]?.[1], ticks.at(-1)?.[1]], [0, 1]);
  }
});

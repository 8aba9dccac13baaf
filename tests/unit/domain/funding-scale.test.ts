import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dollarScale, fundingScales } from '#domain/funding-scale.ts';
import type { Round } from '#domain/company.ts';
import type { RoundFigure } from '#domain/funding.ts';
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
  const amounts = ['USD 1', 'USD 9', 'USD 999999', 'USD 1000001', 'USD 90071992547409'];
  for (const { marks, ticks } of scalesOf(...amounts)) {
    for (const [, place = -1] of [...marks, ...ticks]) assert.ok(place >= 0 && place <= 1, String(place));
    assert.deepEqual([ticks[0]?.[1], ticks.at(-1)?.[1]], [0, 1]);
  }
});

test('draws valuations where they are asked for', () => {
  const rounds = [roundOf({ amount: 'USD 5M', postMoney: 'USD 100M' }), roundOf({ amount: 'USD 6M' })];
  const [scale, ...others] = fundingScales(rounds, 'postMoney');
  assert.deepEqual(others, []);
  assert.deepEqual(
    scale?.marks.map(({ round, amount }) => [round, amount.minor]),
    [[rounds[0], 100_000_000_00]],
  );
});

/** The currencies of the scales of these rounds, with how many are on each. */
const currenciesOf = (rounds: Round[], figure?: RoundFigure) =>
  fundingScales(rounds, figure).map(({ currency, marks }) => [currency, marks.length]);

const yuan = { amount: 'CNY 750M', inDollars: { amount: 'USD 113M' } };

test('draws several currencies on one scale in dollars where every round has dollars', () => {
  const rounds = [roundOf(yuan), roundOf({ amount: 'USD 5M' }), roundOf()];
  const [scale, ...others] = fundingScales(rounds);
  assert.deepEqual(others, []);
  assert.equal(scale?.currency, 'USD');
  assert.deepEqual(
    scale.marks.map(({ round, amount }) => [round, amount.minor]),
    [
      [rounds[0], 113_000_000_00],
      [rounds[1], 5_000_000_00],
    ],
  );
});

test('draws one scale a currency where a single round has no dollars', () => {
  const rounds = [roundOf(yuan), roundOf({ amount: 'CNY 5M' }), roundOf({ amount: 'USD 5M' })];
  assert.deepEqual(currenciesOf(rounds), [
    ['CNY', 2],
    ['USD', 1],
  ]);
});

test('keeps one currency as stated though all its rounds have dollars', () => {
  assert.deepEqual(currenciesOf([roundOf(yuan), roundOf(yuan)]), [['CNY', 2]]);
});

test('looks for the dollars of the figure that is drawn', () => {
  const rounds = [roundOf({ ...yuan, postMoney: 'CNY 9B' }), roundOf({ postMoney: 'USD 1B' })];
  assert.deepEqual(currenciesOf(rounds, 'postMoney'), [
    ['CNY', 1],
    ['USD', 1],
  ]);
});

test('puts what has dollars on a scale in dollars, and leaves the rest out', () => {
  const rounds = [roundOf({ amount: 'EUR 10M' }), roundOf(yuan), roundOf(), roundOf({ amount: 'USD 10M' })];
  const scale = dollarScale(rounds, 'amount');
  assert.deepEqual(
    scale?.marks.map(({ round, place }) => [round, rounded(place)]),
    [
      [rounds[1], rounded((1 + Math.log10(1.13)) / 2)],
      [rounds[3], 0],
    ],
  );
});

test('has no scale in dollars where nothing has dollars', () => {
  assert.equal(dollarScale([roundOf({ amount: 'EUR 10M' }), roundOf()], 'amount'), undefined);
  assert.equal(dollarScale([roundOf({ amount: 'USD 10M' })], 'postMoney'), undefined);
  assert.equal(dollarScale([], 'amount'), undefined);
});

for (const [least, start] of [
  ['USD 1M', 1],
  ['USD 1.9M', 1],
  ['USD 2M', 2],
  ['USD 4.99M', 2],
  ['USD 6M', 5],
  ['USD 9.9M', 5],
] as const)
  test(`a tight scale whose least round has ${least} begins at ${start} million`, () => {
    const rounds = [least, 'USD 80M'].map((amount) => roundOf({ amount }));
    const scale = dollarScale(rounds, 'amount', true);
    assert.deepEqual(
      scale?.ticks.map(({ amount }) => amount.minor / 1_000_000_00),
      [start, 10, 100],
    );
    assert.deepEqual([scale?.ticks[0]?.place, scale?.ticks.at(-1)?.place], [0, 1]);
    for (const { place } of scale?.marks ?? []) assert.ok(place >= 0 && place <= 1);
  });

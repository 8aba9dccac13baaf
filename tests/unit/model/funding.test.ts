import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestValuation, totalFunding } from '#model/funding.ts';
import { roundOf } from '../sample.ts';

test('adds what is confirmed and reported, and counts what is not in the sums', () => {
  const rounds = [
    roundOf({ amount: 'USD 10.3M' }),
    roundOf({ amount: 'USD 640M', status: 'reported' }),
    roundOf({ amount: 'CNY 1B' }),
    roundOf({ amount: 'USD 5M', status: 'unverified' }),
    roundOf({ status: 'unverified' }),
    roundOf(),
  ];
  assert.deepEqual(totalFunding(rounds), {
    sums: [
      { currency: 'USD', minor: 650_300_000_00 },
      { currency: 'CNY', minor: 1_000_000_000_00 },
    ],
    undisclosed: 2,
    unverified: 1,
  });
});

test('has no sum where nothing is disclosed', () => {
  assert.deepEqual(totalFunding([roundOf()]), { sums: [], undisclosed: 1, unverified: 0 });
  assert.deepEqual(totalFunding([]), { sums: [], undisclosed: 0, unverified: 0 });
});

test('has no sum of unverified rounds alone', () => {
  const rounds = [roundOf({ amount: 'USD 5M', status: 'unverified' })];
  assert.deepEqual(totalFunding(rounds), { sums: [], undisclosed: 0, unverified: 1 });
});

test('does not drift over many decimal amounts', () => {
  const rounds = Array.from({ length: 1000 }, () => roundOf({ amount: 'USD 1.1' }));
  assert.deepEqual(totalFunding(rounds).sums, [{ currency: 'USD', minor: 1_100_00 }]);
});

test('takes the valuation of the newest round that states one', () => {
  const rounds = [
    roundOf({ date: '2019', postMoney: 'USD 1B' }),
    roundOf({ date: '2021-04', postMoney: 'USD 2.8B' }),
    roundOf({ date: '2021-03-31', postMoney: 'USD 2B' }),
    roundOf({ date: '2024' }),
  ];
  const order = rounds.map(({ date }) => date?.year);
  assert.equal(latestValuation(rounds), rounds[1]);
  assert.deepEqual(
    rounds.map(({ date }) => date?.year),
    order,
  );
});

test('knows no valuation where no round states one', () => {
  assert.equal(latestValuation([roundOf({ amount: 'USD 5M' })]), undefined);
  assert.equal(latestValuation([]), undefined);
});

test('takes the later of two valuations of one day', () => {
  const rounds = [roundOf({ postMoney: 'USD 1B' }), roundOf({ postMoney: 'USD 2B' })];
  assert.equal(latestValuation(rounds), rounds[1]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comparableFunding,
  inDollars,
  latestValuation,
  totalFunding,
  valuedRounds,
  sumByCurrency,
} from '#domain/funding.ts';
import { parseMoney } from '#schema/money.ts';
import { companyOf, plainRound, roundOf } from '../sample.ts';

const none = { sums: [], undisclosed: 0, unverified: 0, elsewhere: 0 };

test('adds what is confirmed and reported, and counts what is not in the sums', () => {
  const rounds = [
    roundOf({ amount: 'USD 10.3M' }),
    roundOf({ amount: 'USD 640M', status: 'reported' }),
    roundOf({ amount: 'CNY 1B' }),
    roundOf({ amount: 'USD 5M', status: 'unverified' }),
    roundOf({ amount: 'USD 7M', raisedBy: 'Acme Labs' }),
    roundOf({ status: 'unverified' }),
    roundOf(),
  ];
  assert.deepEqual(totalFunding(rounds), {
    sums: [parseMoney('USD 650.3M'), parseMoney('CNY 1B')],
    undisclosed: 2,
    unverified: 1,
    elsewhere: 1,
  });
});

test('has no sum where nothing is disclosed', () => {
  assert.deepEqual(totalFunding([roundOf()]), { ...none, undisclosed: 1 });
  assert.deepEqual(totalFunding([]), none);
});

test('has no sum of unverified rounds alone', () => {
  assert.deepEqual(totalFunding([roundOf({ amount: 'USD 5M', status: 'unverified' })]), {
    ...none,
    unverified: 1,
  });
});

for (const fields of [{}, { amount: 'USD 5M' }, { amount: 'USD 5M', status: 'unverified' }] as const)
  test(`counts a round of ${JSON.stringify(fields)} that another entity raised there alone`, () => {
    assert.deepEqual(totalFunding([roundOf({ ...fields, raisedBy: 'Acme Labs' })]), {
      ...none,
      elsewhere: 1,
    });
  });

test('keeps amounts in another currency as stated, whatever their dollars', () => {
  const rounds = [
    roundOf({ amount: 'CNY 750M', inDollars: { amount: 'USD 113M' } }),
    roundOf({ amount: 'EUR 5M' }),
    roundOf({ amount: 'CNY 250M' }),
  ];
  assert.deepEqual(totalFunding(rounds).sums, [parseMoney('CNY 1B'), parseMoney('EUR 5M')]);
});

test('does not drift over many decimal amounts', () => {
  const amounts = ['USD 10.3M', 'USD 52.3M', 'USD 0.1M', 'USD 1.1K'];
  const rounds = Array.from({ length: 1000 }, () => amounts.map((amount) => roundOf({ amount }))).flat();
  assert.deepEqual(totalFunding(rounds).sums, [parseMoney('USD 62701.1M')]);
  assert.equal(comparableFunding(rounds), 62_701_100_000_00);
});

const valued = [
  roundOf({ date: '2019', postMoney: 'USD 1B' }),
  roundOf({ date: '2021-04', postMoney: 'USD 2.8B' }),
  roundOf({ date: '2021-03-31', postMoney: 'USD 2B' }),
  roundOf({ date: '2024' }),
];

test('takes the valuation of the newest round that states one', () => {
  assert.equal(latestValuation(valued), valued[1]);
});

test('lists the rounds that state a valuation, the oldest first, and leaves theirs as it was', () => {
  const before = [...valued];
  assert.deepEqual(valuedRounds(valued), [valued[0], valued[2], valued[1]]);
  assert.deepEqual(valued, before);
});

test('lists an unverified valuation, and none of another entity', () => {
  const rounds = [
    roundOf({ postMoney: 'USD 1B', status: 'unverified' }),
    roundOf({ postMoney: 'USD 2B', raisedBy: 'Acme Labs' }),
  ];
  assert.deepEqual(valuedRounds(rounds), [rounds[0]]);
});

test('knows no valuation where no round states one', () => {
  assert.equal(latestValuation([roundOf({ amount: 'USD 5M' })]), undefined);
  assert.equal(latestValuation([]), undefined);
});

test('takes the later of two valuations of one day', () => {
  const rounds = [roundOf({ postMoney: 'USD 1B' }), roundOf({ postMoney: 'USD 2B' })];
  assert.equal(latestValuation(rounds), rounds[1]);
});

test('takes a dated valuation over one without a date', () => {
  const { date: _, ...undated } = plainRound;
  const { funding } = companyOf({
    funding: [
      { ...plainRound, postMoney: 'USD 1B' },
      { ...undated, postMoney: 'USD 2B' },
    ],
  });
  assert.equal(latestValuation(funding)?.postMoney.minor, 1_000_000_000_00);
});

for (const { of, newest } of [
  { of: 'unverified', newest: { status: 'unverified' } },
  { of: 'another entity’s', newest: { raisedBy: 'Acme Labs' } },
] as const)
  test(`takes an older valuation over a newer one that is ${of}`, () => {
    const rounds = [
      roundOf({ date: '2020', postMoney: 'USD 1B', status: 'reported' }),
      roundOf({ date: '2024', postMoney: 'USD 9B', ...newest }),
    ];
    assert.equal(latestValuation(rounds), rounds[0]);
    assert.equal(latestValuation(rounds.slice(1)), undefined);
  });

for (const { fields, amount, postMoney } of [
  { fields: {}, amount: undefined, postMoney: undefined },
  { fields: { amount: 'USD 5M' }, amount: 'USD 5M', postMoney: undefined },
  { fields: { amount: 'CNY 5M', postMoney: 'USD 1B' }, amount: undefined, postMoney: 'USD 1B' },
  {
    fields: { amount: 'CNY 5M', postMoney: 'EUR 1B', inDollars: { amount: 'USD 700K' } },
    amount: 'USD 700K',
    postMoney: undefined,
  },
])
  test(`knows ${amount ?? 'nothing'} and ${postMoney ?? 'nothing'} in dollars of ${JSON.stringify(fields)}`, () => {
    const round = roundOf(fields);
    assert.deepEqual(inDollars(round, 'amount'), amount && parseMoney(amount));
    assert.deepEqual(inDollars(round, 'postMoney'), postMoney && parseMoney(postMoney));
  });

test('compares companies by the dollars of their own rounds that are not unverified', () => {
  const rounds = [
    roundOf({ amount: 'USD 5M' }),
    roundOf({ amount: 'CNY 750M', inDollars: { amount: 'USD 113M' }, status: 'reported' }),
    roundOf({ amount: 'EUR 10M' }),
    roundOf({ amount: 'USD 20M', status: 'unverified' }),
    roundOf({ amount: 'USD 30M', raisedBy: 'Acme Labs' }),
    roundOf({ postMoney: 'USD 1B' }),
  ];
  assert.equal(comparableFunding(rounds), 118_000_000_00);
  assert.equal(comparableFunding(rounds.slice(2)), 0);
});

const sum = (...amounts: string[]) => sumByCurrency(amounts.map(parseMoney));

test('adds each currency by itself, the first seen first', () => {
  assert.deepEqual(sum('USD 1.5M', 'CNY 3M', 'USD 0.07', 'JPY 5', 'CNY 1'), [
    { currency: 'USD', minor: 1_500_000_07 },
    { currency: 'CNY', minor: 3_000_001_00 },
    { currency: 'JPY', minor: 5 },
  ]);
});

test('has no sum of nothing', () => {
  assert.deepEqual(sum(), []);
});

test('adds ten thousand decimal amounts without drift', () => {
  const amounts = Array.from({ length: 10_000 }, () => 'USD 0.1');
  assert.deepEqual(sum(...amounts), [{ currency: 'USD', minor: 1_000_00 }]);
  assert.deepEqual(sum(...amounts.map(() => 'USD 10.3M')), [{ currency: 'USD', minor: 103_000_000_000_00 }]);
});

test('adds up to the largest exact sum', () => {
  const largest = { currency: 'JPY', minor: Number.MAX_SAFE_INTEGER };
  assert.deepEqual(sum('JPY 9007199254740990', 'JPY 1'), [largest]);
});

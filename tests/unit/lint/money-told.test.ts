import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsOf, tells } from '#lint/money-told.ts';
import { parseMoney, tellMoney } from '#schema/money.ts';
import { roundOf } from '../sample.ts';

const held = [parseMoney('EUR 600M'), parseMoney('USD 646M')];

for (const [value, approximation, told] of [
  ['EUR 600000000', undefined, true],
  ['EUR 601000000', undefined, false],
  ['EUR 640000000', 'about', true],
  ['EUR 670000000', 'about', false],
  ['EUR 500000000', 'more', true],
  ['EUR 300000000', 'more', false],
  ['EUR 700000000', 'less', true],
  ['EUR 500000000', 'less', false],
  ['USD 646000000', undefined, true],
  ['USD 600000000', undefined, false],
  ['GBP 500000000', undefined, true],
  ['GBP 600000000', undefined, false],
] as const)
  test(`${approximation ?? 'exactly'} ${value} is ${told ? '' : 'not '}what the file says`, () => {
    assert.equal(tells(value, approximation, held), told);
  });

test('a name of two rounds may stand for each, for both together and for what a source gives in dollars', () => {
  const rounds = [
    roundOf({ round: 'Series B', date: '2023-01', amount: 'EUR 40M', inDollars: { amount: 'USD 43M' } }),
    roundOf({ round: 'Series B', date: '2023-06', amount: 'EUR 20M' }),
  ];
  assert.deepEqual(amountsOf(rounds).map(tellMoney), ['EUR 40M', 'EUR 20M', 'EUR 60M', 'USD 43M']);
  const mixed = [...rounds, roundOf({ round: 'Series B', date: '2023-07', amount: 'GBP 5M' })];
  assert.deepEqual(amountsOf(mixed).map(tellMoney), ['EUR 40M', 'EUR 20M', 'GBP 5M', 'USD 43M']);
});

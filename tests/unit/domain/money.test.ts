import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumByCurrency } from '#domain/money.ts';
import { parseMoney } from '#schema/money.ts';

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

test('adds up to the largest exact sum, and refuses one more', () => {
  const largest = { currency: 'JPY', minor: Number.MAX_SAFE_INTEGER };
  assert.deepEqual(sum('JPY 9007199254740990', 'JPY 1'), [largest]);
  assert.throws(() => sum('JPY 9007199254740991', 'JPY 1'), {
    name: 'UserError',
    message: 'the sum in JPY is too large to be exact',
  });
});

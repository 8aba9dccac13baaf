import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSums } from '#domain/check-sums.ts';
import type { CompanyFile } from '#domain/records.ts';
import { fundedFile } from '../sample.ts';

function foundIn(...files: CompanyFile[]): unknown[] {
  const found: unknown[] = [];
  checkSums(files, ({ code, file, path }) => found.push([code, file, path.join('.')]));
  return found;
}

const most = `JPY ${Number.MAX_SAFE_INTEGER}`;

test('amounts that add up to the largest safe integer pass, and one more does not', () => {
  const large = { amount: `JPY ${Number.MAX_SAFE_INTEGER - 1}` };
  assert.deepEqual(foundIn(fundedFile('acme', large, { amount: 'JPY 1' })), []);
  assert.deepEqual(foundIn(fundedFile('acme', large, { amount: 'JPY 2' })), [
    ['amount-sum', 'companies/acme.yaml', 'funding.0.amount'],
  ]);
});

test('amounts of all companies count together, each currency by itself, and the largest is told', () => {
  const files = [
    fundedFile('one', { amount: 'USD 30000B' }),
    fundedFile('two', { amount: 'EUR 80000B', inDollars: { amount: 'USD 60000B' } }),
  ];
  assert.deepEqual(foundIn(...files), []);
  assert.deepEqual(foundIn(...files, fundedFile('three', { amount: 'USD 100B' })), [
    ['amount-sum', 'companies/two.yaml', 'funding.0.inDollars.amount'],
  ]);
  assert.deepEqual(foundIn(fundedFile('one', { amount: most }), fundedFile('two', { amount: 'USD 1' })), []);
});

test('no sum that a floating-point number rounds is taken for a smaller one', () => {
  const halves = Array.from({ length: 4 }, () => ({ amount: most }));
  assert.equal(foundIn(fundedFile('acme', ...halves)).length, 1);
  assert.deepEqual(foundIn(), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundName } from '#schema/round-name.ts';
import { problemsOf } from '../sample.ts';
import { english } from '../in-english.ts';

for (const [source, zh, en] of [
  ['Pre-seed', '种子前轮', 'Pre-seed'],
  ['Seed', '种子轮', 'Seed'],
  ['Angel', '天使轮', 'Angel'],
  ['Series A', 'A 轮', 'Series A'],
  ['Series B1', 'B1 轮', 'Series B1'],
  ['Series C+', 'C+ 轮', 'Series C+'],
  ['Series D++', 'D++ 轮', 'Series D++'],
  ['Pre-Series A', 'Pre-A 轮', 'Pre-Series A'],
  ['Strategic', '战略融资', 'Strategic round'],
  ['Bridge', '过桥轮', 'Bridge'],
  ['Debt', '债务融资', 'Debt'],
  [' Seed ', '种子轮', 'Seed'],
] as const)
  test(`knows ${JSON.stringify(source)} in both languages`, () => {
    assert.deepEqual(roundName.parse(source), { zh, en });
  });

test('takes an unusual name in both languages', () => {
  const name = { zh: '战略增资', en: 'Strategic increase' };
  assert.deepEqual(roundName.parse(name), name);
});

for (const source of ['seed', 'Series', 'Series a', 'Series AA', 'Series A 1', 'Series A10', 'Pre-A', 'A 轮'])
  test(`refuses “${source}”, no usual name, in one language`, () => {
    assert.deepEqual(problemsOf(roundName, source), [
      english('round-name', { name: source }),
      english('value-type.both-languages'),
    ]);
  });

for (const source of ['constructor', 'toString'])
  test(`refuses “${source}”`, () => {
    assert.equal(roundName.safeParse(source).success, false);
  });

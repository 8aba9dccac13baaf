import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toIsoDate } from '#domain/partial-date.ts';
import { roundsOverTime } from '#domain/rounds.ts';
import { catalogOf, companyFile, fundedFile, plainRound } from '../sample.ts';

const { date: _, ...undated } = plainRound;
const files = [
  fundedFile(
    'acme',
    { date: '2021', amount: 'USD 5M' },
    { date: '2024-08', amount: 'USD 640M' },
    { date: '2023', amount: 'EUR 10M' },
    { date: '2022' },
  ),
  fundedFile(
    'bolt',
    { date: '2019-04-05', amount: 'CNY 750M', inDollars: { amount: 'USD 113M' } },
    { date: '2022-01', amount: 'USD 1M' },
  ),
  companyFile('cell', { funding: [{ ...undated, amount: 'USD 900M' }] }),
];
const companies = [...catalogOf({ companies: files }).companies.values()];

/** The picture of at most so many rounds, each drawn one with its company and date. */
function pictureOf(most: number) {
  const { drawn, ...counts } = roundsOverTime(companies, most);
  const rounds = drawn.map(({ company, round }) => [company.id, round.date && toIsoDate(round.date)]);
  return { rounds, ...counts };
}

const all = [
  ['bolt', '2019-04-05'],
  ['acme', '2021'],
  ['bolt', '2022-01'],
  ['acme', '2024-08'],
];

test('draws rounds that have a date and dollars, the oldest first, and counts the others', () => {
  assert.deepEqual(pictureOf(300), { rounds: all, drawable: 4, undrawable: 3 });
});

for (const { most, rounds } of [
  { most: 4, rounds: all },
  { most: 3, rounds: all.toSpliced(2, 1) },
  { most: 2, rounds: [all[0], all[3]] },
  { most: 1, rounds: [all[3]] },
])
  test(`draws the largest where at most ${most} may be drawn`, () => {
    assert.deepEqual(pictureOf(most), { rounds, drawable: 4, undrawable: 3 });
  });

test('keeps each round with its company', () => {
  const [largest] = roundsOverTime(companies, 1).drawn;
  assert.deepEqual(largest, { company: companies[0], round: companies[0]?.funding.at(-1) });
});

test('draws nothing of no companies', () => {
  assert.deepEqual(roundsOverTime([], 300), { drawn: [], drawable: 0, undrawable: 0 });
});

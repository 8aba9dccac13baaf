import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRounds, type NamedRound } from '#schema/named-round.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import type { round } from '#schema/company.ts';
import { Random } from '../../random.ts';
import { fundedFile, type Fields } from '../sample.ts';

function named(...rounds: Fields<typeof round>[]): NamedRound[] {
  return nameRounds(fundedFile('acme', ...rounds).data.funding);
}

const namesOf = (...rounds: Fields<typeof round>[]): string[] => named(...rounds).map(({ name }) => name);

for (const [what, rounds, names] of [
  [
    'the name alone where no other round has it',
    [{ round: 'Seed' }, { round: 'Series D' }],
    ['seed', 'series-d'],
  ],
  ['a plus sign', [{ round: 'Series B+' }, { round: 'Series B' }], ['series-b-plus', 'series-b']],
  [
    'the year where two rounds have one name',
    [
      { round: 'Series D', date: '2023-05' },
      { round: 'Series D', date: '2024-08-05' },
    ],
    ['series-d-2023', 'series-d-2024'],
  ],
  [
    'as much of the date as tells them apart',
    [
      { round: 'Series D', date: '2024-05' },
      { round: 'Series D', date: '2024-08-05' },
      { round: 'Series D', date: '2024-08-06' },
    ],
    ['series-d-2024-05', 'series-d-2024-08-05', 'series-d-2024-08-06'],
  ],
  [
    'a round without a date',
    [
      { round: 'Series A', date: undefined },
      { round: 'Series A', date: '2020' },
    ],
    ['series-a-undated', 'series-a-2020'],
  ],
  [
    'a number where even the day is one',
    [
      { round: 'Series A', date: '2020-01' },
      { round: 'Series A', date: '2020-01' },
    ],
    ['series-a-2020-01', 'series-a-2020-01-2'],
  ],
  [
    'what stands before brackets',
    [
      {
        round: { zh: '2018 年融资（轮次未披露）', en: '2018 round (letter not disclosed)' },
        date: '2018-09',
      },
    ],
    ['2018-round'],
  ],
  ['a name without Latin letters', [{ round: { zh: '首轮', en: '首轮' }, date: '2020' }], ['round']],
] as const)
  test(`names a round by ${what}`, () => {
    assert.deepEqual(namesOf(...rounds), names);
  });

test('a name that was enough still leads to its round when its date becomes more precise', () => {
  const rounds = named({ round: 'Series D', date: '2023-05-02' }, { round: 'Series D', date: '2024-08-05' });
  assert.deepEqual(
    findRounds('series-d-2024-08', rounds).map(({ full }) => full),
    ['series-d-2024-08-05'],
  );
  assert.equal(findRounds('series-d', rounds).length, 2);
  assert.deepEqual(findRounds('series', rounds), []);
  assert.deepEqual(findRounds('series-d-20', rounds), []);
});

test('every round of every company is found by its own name, and by no other', () => {
  const random = new Random(20);
  for (let run = 0; run < 300; run += 1) {
    const rounds = Array.from({ length: random.between(1, 6) }, () => {
      const date = random.pick([undefined, '2020', '2020-01', '2020-01-02', '2020-01-03', '2021-01']);
      const kind = random.pick(['Seed', 'Series A', 'Series A+', 'Series A1', 'Series B']);
      return { round: kind, date };
    });
    const names = named(...rounds);
    assert.equal(new Set(names.map(({ name }) => name)).size, names.length, JSON.stringify(rounds));
    for (const each of names) assert.deepEqual(findRounds(each.name, names), [each], JSON.stringify(rounds));
  }
});

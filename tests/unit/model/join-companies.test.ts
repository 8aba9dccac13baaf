import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '#model/catalog.ts';
import type { Participation } from '#model/company.ts';
import { toIsoDate } from '#model/partial-date.ts';
import type { round } from '#schema/company.ts';
import { companyFile, companyOf, contentRecords, plainRound, today, type Fields } from '../sample.ts';

/** What is said of Acme when its second round has these fields. */
function problemsOf(fields: Fields<typeof round>) {
  const companies = [companyFile('acme', { funding: [plainRound, { ...plainRound, ...fields }] })];
  return buildCatalog(contentRecords({ companies }), { today, unpublished: false }).problems;
}

const tell = (parts: Participation[] = []) => parts.map(({ investor, through }) => [investor.id, through]);

test('resolves the investors of a round, with the vehicle that took part', () => {
  const { funding } = companyOf({
    funding: [
      {
        ...plainRound,
        lead: ['fund-two', 'group'],
        participants: ['fund-one'],
        through: { group: 'Group Ventures', 'fund-one': 'Fund One III' },
      },
    ],
  });
  assert.deepEqual(tell(funding[0]?.lead), [
    ['fund-two', undefined],
    ['group', 'Group Ventures'],
  ]);
  assert.deepEqual(tell(funding[0]?.participants), [['fund-one', 'Fund One III']]);
});

test('puts the rounds of a company in order, the oldest first', () => {
  const dates = ['2024-01-05', '2016', '2018-09', '2018-10', '2018'];
  const { funding } = companyOf({ funding: dates.map((date) => ({ ...plainRound, date })) });
  assert.deepEqual(
    funding.map(({ date }) => toIsoDate(date)),
    ['2016', '2018', '2018-09', '2018-10', '2024-01-05'],
  );
});

test('keeps rounds of one day in the order of the file', () => {
  const names = ['Seed', 'Angel', 'Bridge'];
  const { funding } = companyOf({ funding: names.map((round) => ({ ...plainRound, round })) });
  assert.deepEqual(
    funding.map(({ round: { en } }) => en),
    names,
  );
});

for (const key of ['lead', 'participants'] as const)
  test(`refuses an unknown investor under ${key} and suggests the nearest`, () => {
    assert.deepEqual(problemsOf({ [key]: ['group', 'fund-on'] }), [
      {
        severity: 'error',
        file: 'companies/acme.yaml',
        path: ['funding', 1, key, 1],
        message: 'there is no investor “fund-on”',
        help: 'Did you mean “fund-one”? If it is new, add it to investors.yaml.',
        missingFrom: 'investors.yaml',
      },
    ]);
  });

test('suggests no investor where none is near', () => {
  const [problem] = problemsOf({ lead: ['somebody-else'] });
  assert.equal(problem?.help, 'Add it to investors.yaml.');
});

test('refuses an investor that both leads and joins a round', () => {
  assert.deepEqual(problemsOf({ lead: ['group'], participants: ['fund-one', 'group'] }), [
    {
      severity: 'error',
      file: 'companies/acme.yaml',
      path: ['funding', 1, 'participants', 1],
      message: '“group” both leads and joins this round',
      help: 'Keep it under lead.',
    },
  ]);
});

for (const { id, help } of [
  { id: 'fund-too', help: 'Did you mean “fund-two”? Add it to lead or participants.' },
  { id: 'group', help: 'Add it to lead or participants.' },
])
  test(`refuses a vehicle of ${id}, which took no part`, () => {
    assert.deepEqual(problemsOf({ lead: ['fund-two'], through: { [id]: 'A vehicle' } }), [
      {
        severity: 'error',
        file: 'companies/acme.yaml',
        path: ['funding', 1, 'through', id],
        key: true,
        message: `“${id}” has a vehicle but no part in this round`,
        help,
      },
    ]);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '#domain/catalog.ts';
import type { Participation } from '#domain/company.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { company, round } from '#schema/company.ts';
import { wholeUnits } from '#schema/money.ts';
import { toldInEnglish, english } from '../in-english.ts';
import {
  catalogOf,
  companyFile,
  companyOf,
  contentRecords,
  fundedFile,
  investorList,
  plainRound,
  today,
  type Fields,
} from '../sample.ts';
import { withoutCode } from '../without-code.ts';

/** What is said of Acme when its second round has these fields. */
function problemsOf(fields: Fields<typeof round>) {
  const companies = [companyFile('acme', { funding: [plainRound, { ...plainRound, ...fields }] })];
  return toldInEnglish(buildCatalog(contentRecords({ companies }), today).problems).map(withoutCode);
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

test('finds no vehicle for an investor that is called as something in JavaScript is', () => {
  const companies = [companyFile('acme', { funding: [{ ...plainRound, lead: ['constructor'] }] })];
  const { companies: joined } = catalogOf({ companies, investors: investorList('constructor') });
  assert.deepEqual(tell(joined.get('acme')?.funding[0]?.lead), [['constructor', undefined]]);
});

test('puts the rounds of a company in order, the oldest first', () => {
  const dates = ['2024-01-05', '2016', '2018-09', '2018-10', '2018'];
  const { funding } = companyOf({ funding: dates.map((date) => ({ ...plainRound, date })) });
  assert.deepEqual(
    funding.map(({ date }) => date && toIsoDate(date)),
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

const { date: _, ...undatedRound } = plainRound;

/** The ids of Acme's rounds, the oldest first. */
const idsOf = (...funding: Fields<typeof company>['funding'] & object): string[] =>
  companyOf({ funding }).funding.map(({ id }) => id);

test('puts rounds without a date first', () => {
  const { funding } = companyOf({
    funding: [plainRound, { ...undatedRound, round: 'Angel' }, { ...plainRound, date: '0001' }],
  });
  assert.deepEqual(
    funding.map(({ date, round: { en } }) => [date?.year, en]),
    [
      [undefined, 'Angel'],
      [1, 'Seed'],
      [2020, 'Seed'],
    ],
  );
});

for (const [date, name, id] of [
  ['2024', 'Seed', '2024-seed'],
  ['2024-08', 'Pre-Series A', '2024-08-pre-series-a'],
  ['2024-08-05', 'Series D', '2024-08-05-series-d'],
  ['2024', 'Series C+', '2024-series-c-plus'],
  ['2024', 'Series D++', '2024-series-d-plus-plus'],
  ['2024', 'Strategic', '2024-strategic-round'],
  ['2024', { zh: 'D 轮（第一次交割）', en: 'Series D (first closing)' }, '2024-series-d-first-closing'],
  ['2024', { zh: '战略融资（AT&T）', en: '“Strategic” round (AT&T)' }, '2024-strategic-round-at-t'],
  ['2024', { zh: '增资', en: '增资' }, '2024'],
] as const)
  test(`names a round ${id} after its date and its name in English`, () => {
    assert.deepEqual(idsOf({ ...plainRound, date, round: name }), [id]);
  });

test('names a round without a date as undated', () => {
  assert.deepEqual(idsOf({ ...undatedRound, round: 'Series A' }), ['undated-series-a']);
});

test('numbers rounds of one name and date in the order of the file', () => {
  const { funding } = companyOf({
    funding: [
      { ...plainRound, amount: 'USD 1M' },
      { ...plainRound, date: '2021', amount: 'USD 2M' },
      undatedRound,
      { ...plainRound, amount: 'USD 3M' },
      undatedRound,
      { ...plainRound, amount: 'USD 4M' },
    ],
  });
  assert.deepEqual(
    funding.map(({ id, amount }) => [id, amount && wholeUnits(amount)]),
    [
      ['undated-seed', undefined],
      ['undated-seed-2', undefined],
      ['2020-seed', 1_000_000],
      ['2020-seed-2', 3_000_000],
      ['2020-seed-3', 4_000_000],
      ['2021-seed', 2_000_000],
    ],
  );
});

test('numbers the rounds of each company by themselves', () => {
  const { companies } = catalogOf({ companies: [fundedFile('acme', {}), fundedFile('bolt', {})] });
  const ids = Array.from(companies.values(), ({ funding }) => funding.map(({ id }) => id));
  assert.deepEqual(ids, [['2020-seed'], ['2020-seed']]);
});

for (const key of ['lead', 'participants'] as const)
  test(`refuses an unknown investor under ${key} and suggests the nearest`, () => {
    assert.deepEqual(problemsOf({ [key]: ['group', 'fund-on'] }), [
      {
        severity: 'error',
        file: 'companies/acme.yaml',
        path: ['funding', 1, key, 1],
        message: english('unknown-id.investor', { id: 'fund-on' }),
        help: `Did you mean “fund-one”? ${english('unknown-id.near.help', { file: 'investors.yaml' })}`,
        missingFrom: 'investors.yaml',
      },
    ]);
  });

test('suggests no investor where none is near', () => {
  const [problem] = problemsOf({ lead: ['somebody-else'] });
  assert.equal(problem?.help, english('unknown-id.help', { file: 'investors.yaml' }));
});

test('refuses an investor that both leads and joins a round', () => {
  assert.deepEqual(problemsOf({ lead: ['group'], participants: ['fund-one', 'group'] }), [
    {
      severity: 'error',
      file: 'companies/acme.yaml',
      path: ['funding', 1, 'participants', 1],
      message: english('investor-twice', { id: 'group' }),
      help: english('investor-twice.help'),
    },
  ]);
});

for (const { id, help } of [
  { id: 'fund-too', help: `Did you mean “fund-two”? ${english('vehicle-without-part.help')}` },
  { id: 'group', help: english('vehicle-without-part.help') },
])
  test(`refuses a vehicle of ${id}, which took no part`, () => {
    assert.deepEqual(problemsOf({ lead: ['fund-two'], through: { [id]: 'A vehicle' } }), [
      {
        severity: 'error',
        file: 'companies/acme.yaml',
        path: ['funding', 1, 'through', id],
        key: true,
        message: english('vehicle-without-part', { id }),
        help,
      },
    ]);
  });

test('gives no two rounds of a company one id, whatever they are called', () => {
  const names = ['Seed', 'Seed', { zh: '种子轮二', en: 'Seed 2' }, { zh: 'A 轮', en: 'Série A' }];
  const { funding } = companyOf({ funding: names.map((round) => ({ ...plainRound, round })) });
  assert.deepEqual(
    funding.map(({ id }) => id),
    ['2020-seed', '2020-seed-2', '2020-seed-2-2', '2020-serie-a'],
  );
});

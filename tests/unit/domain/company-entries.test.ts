import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherCompanies, investorsOf } from '#domain/company-entries.ts';
import type { CompanyFile } from '#domain/records.ts';
import {
  catalogOf,
  companyOf,
  fundedFile,
  investorList,
  issuesAbout,
  originalFile,
  plainRound,
} from '../sample.ts';

/** The neighbours of each company, with the investors they share. */
function neighboursOf(...companies: CompanyFile[]) {
  const entries = gatherCompanies(issuesAbout(companies, { investors: investorList('one', 'two', 'six') }));
  return Object.fromEntries(
    Array.from(entries, ([id, { neighbours }]) => [
      id,
      neighbours.map(({ company, shared }) => [company.id, ...shared.map((investor) => investor.id)]),
    ]),
  );
}

test('gathers the issues about each company, the company with the newest first', () => {
  const { issues, companies } = catalogOf({
    companies: [fundedFile('acme'), fundedFile('bolt'), fundedFile('cell')],
    originals: [
      originalFile(1, { company: 'bolt' }),
      originalFile(2, { company: 'acme' }),
      originalFile(3, { company: 'bolt' }),
    ],
  });
  const entries = gatherCompanies(issues);
  assert.deepEqual(
    Array.from(entries, ([id, entry]) => [id, entry.issues.map(({ number }) => number)]),
    [
      ['bolt', [3, 1]],
      ['acme', [2]],
    ],
  );
  assert.equal(entries.get('bolt')?.company, companies.get('bolt'));
});

test('has no neighbours where no investor is shared', () => {
  assert.deepEqual(
    neighboursOf(fundedFile('acme', { lead: ['one'] }), fundedFile('bolt', { lead: ['two'] })),
    {
      acme: [],
      bolt: [],
    },
  );
});

test('names shared investors in the order of the company’s own rounds', () => {
  const acme = fundedFile('acme', { date: '2022', lead: ['one'] }, { date: '2020', participants: ['two'] });
  const bolt = fundedFile('bolt', { lead: ['one'], participants: ['six', 'two'] });
  assert.deepEqual(neighboursOf(acme, bolt), {
    acme: [['bolt', 'two', 'one']],
    bolt: [['acme', 'one', 'two']],
  });
});

test('puts the company with most shared investors first', () => {
  const acme = fundedFile('acme', { lead: ['one'], participants: ['two', 'six'] });
  const bolt = fundedFile('bolt', { lead: ['six', 'two'] });
  const cell = fundedFile('cell', { lead: ['one'] });
  const { acme: neighbours } = neighboursOf(acme, bolt, cell);
  assert.deepEqual(neighbours, [
    ['bolt', 'two', 'six'],
    ['cell', 'one'],
  ]);
});

test('puts companies with as many shared investors in the order of their issues, the newest first', () => {
  const companies = ['acme', 'bolt', 'cell', 'dyno'].map((id) => fundedFile(id, { lead: ['one'] }));
  assert.deepEqual(
    neighboursOf(...companies)['cell']?.map(([id]) => id),
    ['dyno', 'bolt', 'acme'],
  );
});

for (const [status, neighbours] of [
  ['confirmed', { acme: [['bolt', 'one']], bolt: [['acme', 'one']] }],
  ['reported', { acme: [['bolt', 'one']], bolt: [['acme', 'one']] }],
  ['unverified', { acme: [], bolt: [] }],
] as const)
  test(`${status === 'unverified' ? 'does not bind' : 'binds'} companies by a round that is ${status}`, () => {
    const acme = fundedFile('acme', { lead: ['one'], status });
    const bolt = fundedFile('bolt', { lead: ['one'] }, { lead: ['two'] });
    assert.deepEqual(neighboursOf(acme, bolt), neighbours);
    assert.deepEqual(neighboursOf(bolt, acme), neighbours);
  });

test('counts an investor that took part through two vehicles once', () => {
  const acme = fundedFile(
    'acme',
    { lead: ['one'], through: { one: 'One I' } },
    { participants: ['one'], through: { one: 'One II' } },
  );
  const bolt = fundedFile('bolt', { lead: ['one'], through: { one: 'One III' } });
  assert.deepEqual(neighboursOf(acme, bolt), { acme: [['bolt', 'one']], bolt: [['acme', 'one']] });
});

test('finds companies of shown issues alone', () => {
  const companies = [fundedFile('acme', { lead: ['group'] }), fundedFile('bolt', { lead: ['group'] })];
  const { issues } = catalogOf({ companies, originals: [originalFile(1, { company: 'acme' })] });
  assert.deepEqual(gatherCompanies(issues).get('acme')?.neighbours, []);
});

test('names twelve neighbours at most', () => {
  const companies = Array.from({ length: 20 }, (_, index) => fundedFile(`c${index}`, { lead: ['one'] }));
  const counts = Object.values(neighboursOf(...companies)).map(({ length }) => length);
  assert.deepEqual(counts, Array(20).fill(12));
});

test('knows the investors of the rounds that are not unverified, each once, in the order of the rounds', () => {
  const acme = companyOf({
    funding: [
      { ...plainRound, participants: ['fund-one'], lead: ['group'] },
      { ...plainRound, lead: ['fund-two'], status: 'unverified' },
      { ...plainRound, lead: ['fund-one'] },
    ],
  });
  assert.deepEqual(
    Array.from(investorsOf(acme), ({ id }) => id),
    ['group', 'fund-one'],
  );
});

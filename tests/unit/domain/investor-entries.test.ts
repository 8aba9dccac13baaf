import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherCompanies } from '#domain/company-entries.ts';
import { gatherInvestors, type InvestorEntry } from '#domain/investor-entries.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import { companyFile, fundedFile, investorList, issuesAbout, plainRound } from '../sample.ts';

const ids = ['one', 'two', 'six', 'ten', ...Array.from({ length: 20 }, (_, index) => `n${index}`)];

/** The investors of these companies. */
function entriesOf(...companies: CompanyFile[]): Map<string, InvestorEntry> {
  const issues = issuesAbout(companies, { investors: investorList(...ids) });
  return gatherInvestors(gatherCompanies(issues).values());
}

/** Who took part with an investor, and in how many rounds. */
const coInvestorsOf = (id: string, ...companies: CompanyFile[]) =>
  entriesOf(...companies)
    .get(id)
    ?.coInvestors.map(({ investor, rounds }) => [investor.id, rounds]);

test('gathers the rounds of an investor from every company, the newest first and undated ones last', () => {
  const { date: _, ...undated } = plainRound;
  const acme = companyFile('acme', {
    funding: [
      { ...undated, lead: ['one'] },
      { ...plainRound, date: '2024-08', lead: ['one'] },
      { ...plainRound, date: '2022', lead: ['two'] },
      { ...plainRound, date: '2019', lead: ['one'] },
    ],
  });
  const bolt = fundedFile('bolt', { date: '2021-04-05', participants: ['one'] });
  const parts = entriesOf(acme, bolt).get('one')?.parts;
  assert.deepEqual(
    parts?.map(({ company, round }) => [company.id, round.date && toIsoDate(round.date)]),
    [
      ['acme', '2024-08'],
      ['bolt', '2021-04-05'],
      ['acme', '2019'],
      ['acme', undefined],
    ],
  );
});

test('tells whether an investor led a round or joined it, and through which vehicle', () => {
  const acme = fundedFile(
    'acme',
    { date: '2022', lead: ['two', 'one'], through: { one: 'One Growth' } },
    { date: '2021', participants: ['one'], lead: ['two'], through: { two: 'Two II' } },
  );
  assert.deepEqual(
    entriesOf(acme)
      .get('one')
      ?.parts.map(({ leads, through }) => [leads, through]),
    [
      [true, 'One Growth'],
      [false, undefined],
    ],
  );
});

test('has the round and the company of each part as the company has them', () => {
  const [issue] = issuesAbout([fundedFile('acme', { lead: ['group'] })]);
  const [part] = gatherInvestors(gatherCompanies(issue ? [issue] : []).values()).get('group')?.parts ?? [];
  assert.deepEqual(part, {
    company: issue?.companies[0],
    round: issue?.companies[0]?.funding[0],
    leads: true,
    through: undefined,
  });
});

test('lists unverified rounds among the parts', () => {
  const acme = fundedFile('acme', { lead: ['one'], status: 'unverified' });
  assert.equal(entriesOf(acme).get('one')?.parts.length, 1);
});

test('puts the investor with most rounds first, and equal ones in the order of their ids', () => {
  const acme = fundedFile('acme', { lead: ['two'], participants: ['six'] }, { lead: ['ten'] });
  const bolt = fundedFile('bolt', { lead: ['ten', 'one'] });
  assert.deepEqual([...entriesOf(acme, bolt).keys()], ['ten', 'one', 'six', 'two']);
});

test('leaves out investors without a round', () => {
  assert.deepEqual([...entriesOf(fundedFile('acme', { lead: ['two'] })).keys()], ['two']);
  assert.equal(entriesOf(fundedFile('acme', {})).size, 0);
});

test('names those who took part in more than one common round, those with most first', () => {
  const acme = fundedFile(
    'acme',
    { lead: ['one'], participants: ['two', 'six', 'ten'] },
    { lead: ['six'], participants: ['one', 'two'] },
  );
  const bolt = fundedFile('bolt', { lead: ['six', 'one'] });
  assert.deepEqual(coInvestorsOf('one', acme, bolt), [
    ['six', 3],
    ['two', 2],
  ]);
});

test('names those of one common round where nobody has more', () => {
  const acme = fundedFile('acme', { lead: ['one'], participants: ['two'] });
  const bolt = fundedFile('bolt', { date: '2021', lead: ['six'], participants: ['one'] });
  assert.deepEqual(coInvestorsOf('one', acme, bolt), [
    ['six', 1],
    ['two', 1],
  ]);
  assert.deepEqual(coInvestorsOf('two', acme, bolt), [['one', 1]]);
});

test('names nobody where an investor was alone', () => {
  assert.deepEqual(coInvestorsOf('one', fundedFile('acme', { lead: ['one'] }, { lead: ['two'] })), []);
});

test('does not count unverified rounds in common', () => {
  const together = { lead: ['one'], participants: ['two'] };
  const unverified = { ...together, status: 'unverified' } as const;
  const acme = fundedFile('acme', together, unverified, { lead: ['one', 'six'] });
  assert.deepEqual(coInvestorsOf('one', acme), [
    ['two', 1],
    ['six', 1],
  ]);
  assert.deepEqual(coInvestorsOf('one', fundedFile('acme', unverified)), []);
});

test('names twelve co-investors at most', () => {
  const acme = fundedFile('acme', { lead: ['one'], participants: ids.filter((id) => id.startsWith('n')) });
  assert.equal(coInvestorsOf('one', acme)?.length, 12);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherCompanies, type CompanyEntry } from '#domain/company-entries.ts';
import { gatherInvestors, type InvestorEntry } from '#domain/investor-entries.ts';
import { investorMatrix, type InvestorMatrix } from '#domain/investor-matrix.ts';
import type { CompanyFile } from '#domain/records.ts';
import { locales } from '#config.ts';
import { companyFile, fundedFile, investorList, issuesAbout, plainRound } from '../sample.ts';
import { Random } from '../../random.ts';
import { tries } from '../../extent.ts';

interface Field {
  investors: Map<string, InvestorEntry>;
  companies: Map<string, CompanyEntry>;
}

const few = ['one', 'two', 'six', 'ten'];

/** The companies and investors of these files. */
function fieldOf(files: CompanyFile[], ids = few): Field {
  const companies = gatherCompanies(issuesAbout(files, { investors: investorList(...ids) }));
  return { investors: gatherInvestors(companies.values()), companies };
}

const wide = { investors: 40, companies: 24 };

/** The matrix of a field in English. */
function matrixOf({ investors, companies }: Field, most = wide): InvestorMatrix {
  return investorMatrix(investors.values(), companies, most, 'en');
}

/** A field made by chance. */
function fieldOfChance(random: Random, companies: number, investors: number): Field {
  const ids = Array.from({ length: investors }, (_, index) => `i${index}`);
  // Few investors take part often, as in life.
  const busy = (): string => random.pick(ids.slice(0, 1 + Math.floor(random.next() ** 3 * investors)));
  const funding = () => {
    const parties = [...new Set(Array.from({ length: random.between(1, 12) }, busy))];
    const leads = random.between(0, 1);
    return {
      ...plainRound,
      date: String(random.between(2000, 2023)),
      lead: parties.slice(0, leads),
      participants: parties.slice(leads),
    };
  };
  const files = Array.from({ length: companies }, (_, index) =>
    companyFile(`c${index}`, {
      name: `c${index}`,
      founded: random.between(1990, 2000),
      funding: Array.from({ length: random.between(0, 6) }, funding),
    }),
  );
  return fieldOf(files, ids);
}

const idsOf = ({ rows, companies }: InvestorMatrix) => ({
  rows: rows.map(({ investor }) => investor.id),
  companies: companies.map(({ id }) => id),
});

test('shows those in two rounds or more, and the companies they are in by founding', () => {
  const late = companyFile('late', {
    founded: 2020,
    funding: [{ ...plainRound, lead: ['one'], participants: ['two'] }],
  });
  const early = companyFile('early', { founded: 1999, funding: [{ ...plainRound, lead: ['one'] }] });
  const alone = fundedFile('alone', { lead: ['six'] });
  const twice = companyFile('twice', {
    founded: 2010,
    funding: [
      { ...plainRound, participants: ['ten'] },
      { ...plainRound, lead: ['ten', 'one'] },
    ],
  });
  const matrix = matrixOf(fieldOf([late, early, alone, twice]));
  assert.deepEqual(idsOf(matrix), { rows: ['one', 'ten'], companies: ['early', 'twice', 'late'] });
  assert.deepEqual(
    matrix.rows.map(({ cells }) => cells.map((parts) => parts.map(({ leads }) => leads))),
    [
      [[true], [true], [true]],
      [[], [false, true], []],
    ],
  );
});

test('has the rounds of a company as the company has them, from the oldest to the newest', () => {
  const acme = fundedFile(
    'acme',
    { date: '2022', lead: ['one'] },
    { date: '2019', participants: ['one'] },
    { date: '2021', participants: ['one'] },
    { date: '2021', lead: ['one'] },
  );
  const { rows, companies } = matrixOf(fieldOf([acme]));
  const rounds = rows[0]?.cells[0]?.map(({ round }) => round);
  assert.deepEqual(
    rounds?.map(({ date }) => date?.year),
    [2019, 2021, 2021, 2022],
  );
  assert.deepEqual(rounds, companies[0]?.funding);
});

test('keeps within its bounds the investors in most rounds and the companies that most of them are in', () => {
  const files = [
    fundedFile('acme', { lead: ['one', 'two', 'six'] }),
    fundedFile('bolt', { lead: ['one', 'two'] }),
    fundedFile('cell', { lead: ['one'], participants: ['six'] }),
    fundedFile('dune', { lead: ['ten'] }, { date: '2021', participants: ['ten'] }),
  ];
  const matrix = matrixOf(fieldOf(files), { investors: 2, companies: 2 });
  assert.deepEqual(idsOf(matrix), { rows: ['one', 'six'], companies: ['acme', 'cell'] });
  const { investorCount, companyCount, rows } = matrix;
  assert.deepEqual(
    { investorCount, companyCount, rounds: rows.map(({ rounds }) => rounds) },
    { investorCount: 4, companyCount: 3, rounds: [3, 2] },
  );
});

test('is empty where nobody took part twice', () => {
  assert.deepEqual(matrixOf(fieldOf([fundedFile('acme', { lead: ['one'], participants: ['two'] })])), {
    rows: [],
    companies: [],
    investorCount: 0,
    companyCount: 0,
  });
});

for (let seed = 1; seed <= tries(20, 200); seed += 1)
  test(`has a mark for each round of those it shows, and shows all it has room for (seed ${seed})`, () => {
    const random = new Random(seed);
    const field = fieldOfChance(random, random.between(0, 30), random.between(1, 60));
    const most = { investors: random.between(1, 30), companies: random.between(1, 20) };
    const matrix = matrixOf(field, most);
    const often = [...field.investors.values()].filter(({ parts }) => parts.length > 1);
    const shown = new Set(idsOf(matrix).rows);
    assert.equal(shown.size, Math.min(most.investors, often.length));
    assert.equal(matrix.rows.length, shown.size);
    const fewest = Math.min(...matrix.rows.map(({ rounds }) => rounds));
    for (const { investor, parts } of often)
      if (!shown.has(investor.id)) assert.ok(parts.length <= fewest, investor.id);
    const columns = new Set(matrix.companies);
    const theirs = new Set(often.flatMap(({ investor, parts }) => (shown.has(investor.id) ? parts : [])));
    const companies = new Set(Array.from(theirs, ({ company }) => company));
    assert.equal(matrix.companyCount, companies.size);
    assert.equal(columns.size, Math.min(most.companies, companies.size));
    const marks = matrix.rows.flatMap(({ cells }) => cells.flat());
    const drawable = [...theirs].filter(({ company }) => columns.has(company));
    assert.deepEqual(new Set(marks), new Set(drawable));
    assert.equal(marks.length, drawable.length);
    for (const { investor, rounds, cells } of matrix.rows) {
      assert.equal(rounds, field.investors.get(investor.id)?.parts.length);
      assert.equal(cells.length, matrix.companies.length);
      for (const [place, parts] of cells.entries())
        for (const { company } of parts) assert.equal(company, matrix.companies[place]);
    }
    const [ours, others] = locales.map((locale) =>
      idsOf(investorMatrix(field.investors.values(), field.companies, most, locale)),
    );
    assert.deepEqual(ours?.rows.toSorted(), others?.rows.toSorted());
    assert.deepEqual(ours?.companies.toSorted(), others?.companies.toSorted());
  });

test('stays within its bounds with 400 companies and 5,000 investors', () => {
  const field = fieldOfChance(new Random(1), 400, 5000);
  assert.equal(field.companies.size, 400);
  const { rows, companies, investorCount, companyCount } = matrixOf(field);
  assert.equal(rows.length, 40);
  assert.equal(companies.length, 24);
  assert.ok(investorCount > 40);
  assert.ok(companyCount > 24);
});

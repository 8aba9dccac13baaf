import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparableAmount, comparableFunding } from '#domain/funding.ts';
import { fieldYears, listYear } from '#domain/field-years.ts';
import { Random } from '../../random.ts';
import { companyFile, companyOf, issuesAbout, plainRound } from '../sample.ts';

const statuses = ['confirmed', 'reported', 'unverified'] as const;

/** Companies with rounds of any kind. */
function someCompanies(random: Random) {
  return Array.from({ length: random.between(0, 12) }, () =>
    companyOf({
      founded: random.between(1990, 2024),
      funding: Array.from({ length: random.between(0, 6) }, () => ({
        ...plainRound,
        date: random.pick([undefined, '2019', '2020-03', '2021-06-05', '2024']),
        status: random.pick(statuses),
        amount: random.pick([undefined, 'USD 10M', 'USD 2.5B', 'CNY 100M', 'EUR 5M']),
        raisedBy: random.pick([undefined, undefined, '别家']),
      })),
    }),
  );
}

test('every founding, dated round and issue is in its year, and the sums of years are those of companies', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = new Random(seed);
    const companies = someCompanies(random);
    const issues = Array.from({ length: random.between(0, 9) }, () => ({
      date: `${random.between(2018, 2025)}-05-01`,
    }));
    const years = fieldYears(companies, issues);
    const add = (numberOf: (year: (typeof years)[number]) => number): number =>
      years.reduce((sum, year) => sum + numberOf(year), 0);
    assert.equal(
      add(({ founded }) => founded.length),
      companies.length,
    );
    assert.equal(
      add((year) => year.issues.length),
      issues.length,
    );
    const rounds = companies.flatMap(({ funding }) => funding);
    assert.equal(
      add((year) => year.rounds),
      rounds.filter(({ date }) => date).length,
    );
    const dated = companies.map((company) => comparableFunding(company.funding.filter(({ date }) => date)));
    assert.equal(
      add(({ cents }) => cents),
      dated.reduce((sum, cents) => sum + cents, 0),
    );
    assert.equal(
      add(({ counted }) => counted),
      rounds.filter((round) => round.date && comparableAmount(round)).length,
    );
    for (const { year, founded, largest, cents, issues: own } of years) {
      assert.ok(founded.every((company) => company.founded.year === year));
      assert.ok(own.every(({ date }) => date.startsWith(String(year))));
      assert.equal(largest === undefined, cents === 0);
      if (largest) assert.equal(largest.round.date?.year, year);
    }
    const order = years.map(({ year }) => year);
    assert.deepEqual(
      order,
      [...new Set(order)].sort((a, b) => b - a),
    );
  }
});

test('the largest round is the largest that is sure and the company’s own', () => {
  const company = companyOf({
    funding: [
      { ...plainRound, round: 'Series A', date: '2021-01', amount: 'USD 10M' },
      { ...plainRound, round: 'Series B', date: '2021-02', amount: 'USD 30M' },
      { ...plainRound, round: 'Series C', date: '2021-03', amount: 'USD 90M', status: 'unverified' },
      { ...plainRound, round: 'Series D', date: '2021-04', amount: 'USD 80M', raisedBy: '别家' },
    ],
  });
  const year = fieldYears([company], []).find((each) => each.year === 2021);
  assert.equal(year?.largest?.round.round.en, 'Series B');
  assert.deepEqual([year?.rounds, year?.counted, year?.cents], [4, 2, 4_000_000_000]);
});

for (const count of [1, 3, 4, 5, 9])
  test(`a page names four of ${count} companies and issues of a year at the most, and leads on to the others`, () => {
    const issues = issuesAbout(Array.from({ length: count }, (_, index) => companyFile(`company-${index}`)));
    const companies = issues.flatMap(({ companies }) => companies);
    for (const year of fieldYears(companies, issues)) {
      const shown = listYear(year, 'en', 4, ({ number }) => number);
      const { founded, moreFounded, moreIssues, morePage } = shown;
      assert.deepEqual(
        founded,
        year.founded.slice(0, 4).map(({ id, name }) => ({ id, name })),
      );
      assert.equal(founded.length + moreFounded, year.founded.length);
      assert.deepEqual(
        shown.issues.map(({ number }) => number),
        year.issues.slice(0, 4).map(({ number }) => number),
      );
      assert.equal(shown.issues.length + moreIssues, year.issues.length);
      assert.equal(morePage, year.issues[4]?.number);
    }
  });

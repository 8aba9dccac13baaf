import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyIn } from '#domain/issue.ts';
import { drawnIn } from '#domain/listed.ts';
import { articleJsonLd } from '#exports/article-json-ld.ts';
import { rowsOf } from '#exports/dataset-rows.ts';
import { coverWords } from '#share/share-words.ts';
import { catalogOf, fundedFile, originalFile, site } from '../sample.ts';

const companies = [
  fundedFile('acme', { date: '2020-01', amount: 'USD 10M', lead: ['fund-one'] }),
  fundedFile('beta', { date: '2019-01', amount: 'USD 20M', lead: ['fund-one', 'fund-two'] }),
  fundedFile('cell'),
];
const catalog = catalogOf({
  companies,
  originals: [
    originalFile(1, { company: 'acme', tags: ['xr'] }),
    originalFile(2, { company: undefined, companies: ['beta', 'acme', 'cell'], tags: ['chips'] }),
    originalFile(3, { company: undefined, tags: ['ai'] }),
  ],
});
const [essay, table, one] = catalog.issues;

test('an issue names its companies in the order of its front matter', () => {
  assert.deepEqual(
    catalog.issues.map((issue) => issue.companies.map(({ id }) => id)),
    [[], ['beta', 'acme', 'cell'], ['acme']],
  );
});

test('each company has every issue about it', () => {
  assert.deepEqual(
    Array.from(catalog.companyEntries, ([id, { issues }]) => [id, issues.map(({ number }) => number)]),
    [
      ['beta', [2]],
      ['acme', [2, 1]],
      ['cell', [2]],
    ],
  );
});

test('issues that share one company go together; an essay goes with what shares its tags', () => {
  assert.ok(essay && table && one);
  assert.deepEqual(
    catalog.related(one).map(({ issue, sameCompany }) => [issue.number, sameCompany]),
    [[2, true]],
  );
  assert.deepEqual(catalog.related(essay), []);
});

test('the cover shows the rounds of all, a list what one raised, and an essay neither', () => {
  assert.ok(essay && table && one);
  const drawn = [essay, table, one].map((issue) => drawnIn(issue, 'en'));
  assert.deepEqual(
    drawn.map(({ drawing, raised }) => [
      drawing?.earlier !== undefined && drawing.earlier !== '',
      raised?.sums.length,
    ]),
    [
      [false, undefined],
      [true, undefined],
      [false, 1],
    ],
  );
});

test('a share image names what the issue is about: its companies, or else its first tag', () => {
  assert.deepEqual(
    catalog.issues.map((issue) => issue.editions.zh && coverWords(issue, issue.editions.zh).subject),
    ['人工智能', 'beta、acme、cell', 'acme'],
  );
});

test('programs are told of one company as one, of several as a list, and of none not at all', () => {
  const about = catalog.issues.map((issue) => {
    const edition = issue.editions.zh;
    assert.ok(edition);
    const { about: told } = articleJsonLd(issue, edition, [], site) as { about?: unknown };
    return Array.isArray(told) ? told.length : told === undefined ? 0 : 'one';
  });
  assert.deepEqual(about, [0, 3, 'one']);
  assert.deepEqual(
    rowsOf('issues', { catalog, pictures: new Map() }, site).map(({ company, companies: ids }) => [
      company,
      ids,
    ]),
    [
      ['acme', ['acme']],
      [undefined, ['beta', 'acme', 'cell']],
      [undefined, []],
    ],
  );
});

test('a component tells of the company that it names, or of the only one', () => {
  assert.ok(essay && table && one);
  assert.equal(companyIn(table, 'acme').id, 'acme');
  assert.equal(companyIn(one).id, 'acme');
  assert.throws(() => companyIn(essay), /No\. 3/);
});

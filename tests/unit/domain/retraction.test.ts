import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog, type Catalog } from '#domain/catalog.ts';
import { lastChanged } from '#domain/issue.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import { publicPages } from '#domain/site-pages.ts';
import { rowsOf } from '#exports/dataset-rows.ts';
import { tableNames } from '#schema/dataset.ts';
import {
  catalogOf,
  contentRecords,
  fundedFile,
  originalFile,
  site,
  today,
  translationFile,
} from '../sample.ts';

const companies = [
  fundedFile('acme', { lead: ['fund-one'], participants: ['group'] }),
  fundedFile('beta', { lead: ['fund-two'], participants: ['group'] }),
];
const reason = { zh: '数字有误。', en: 'The figures were wrong.' };
const retracted = { date: '2024-05-20', reason };

function column(second: object = {}): Catalog {
  return catalogOf({
    companies,
    originals: [
      originalFile(1, { company: 'acme', discussion: 'https://example.test/' }),
      originalFile(2, { company: 'beta', ...second }),
    ],
    translations: [translationFile(2)],
  }).shown;
}

const [before, after] = [column(), column({ retracted })];

test('a retracted issue keeps every address of the site', () => {
  assert.deepEqual([...siteAddresses(after).keys()].sort(), [...siteAddresses(before).keys()].sort());
});

test('a draft about the same company takes nothing of this away', () => {
  const records = contentRecords({
    companies,
    originals: [
      originalFile(2, { company: 'beta', retracted }),
      originalFile(3, { company: 'beta', draft: true }),
    ],
  });
  const { catalog } = buildCatalog(records, today);
  const appeared = [...siteAddresses(catalog)].flatMap(([path, { since }]) => (since <= today ? [path] : []));
  const shown = [...siteAddresses(catalog.published.shown).keys()];
  assert.ok(shown.includes('/companies/beta/') && shown.includes('/investors/fund-two/'));
  assert.deepEqual(appeared.sort(), shown.sort());
});

test('its words give way to the reason, in both languages', () => {
  const issue = after.issues.find(({ number }) => number === 2);
  assert.deepEqual(
    Object.values(issue?.editions ?? {}).map(({ title, description, notice, pictures }) => [
      title,
      description,
      notice,
      pictures,
    ]),
    [
      ['标题 2', reason.zh, reason.zh, []],
      ['Title 2', reason.en, reason.en, []],
    ],
  );
  assert.equal(issue && lastChanged(issue), retracted.date);
});

test('no table has it, its company, its rounds or the investors of these alone', () => {
  const data = JSON.stringify(
    tableNames.map((name) => rowsOf(name, { catalog: after, pictures: new Map() }, site)),
  );
  for (const word of ['beta', 'fund-two', '标题 2', 'Title 2']) assert.ok(!data.includes(word), word);
  for (const word of ['acme', 'fund-one', '标题 1']) assert.ok(data.includes(word), word);
});

test('its company and investors keep their pages, which search engines are not shown', () => {
  assert.deepEqual([...after.companyEntries.keys()], ['acme']);
  assert.deepEqual([...after.retractedCompanies.keys()], ['beta']);
  assert.deepEqual([...after.retractedInvestors.keys()], ['fund-two']);
  const shown = publicPages(after, {}).map(({ pathIn }) => pathIn('en'));
  assert.ok(!shown.includes('/en/companies/beta/') && !shown.includes('/en/investors/fund-two/'));
  assert.ok(shown.includes('/en/companies/acme/') && shown.includes('/en/issues/2/'));
});

test('a company that another issue is about stays as it was', () => {
  const catalog = catalogOf({
    companies,
    originals: [originalFile(1, { company: 'beta' }), originalFile(2, { company: 'beta', retracted })],
  });
  assert.deepEqual(
    catalog.companyEntries.get('beta')?.issues.map(({ number }) => number),
    [1],
  );
  assert.equal(catalog.retractedCompanies.size, 0);
  assert.deepEqual(
    Array.from(catalog.issuesAbout.values(), (issues) => issues.map(({ number }) => number)),
    [[2, 1]],
  );
});

test('goes with no other issue, and stands among the corrections', () => {
  for (const issue of after.issues) assert.deepEqual(after.related(issue), []);
  assert.deepEqual(
    after.corrections.map(({ issue, correction, isRetraction }) => [
      issue.number,
      correction.date,
      isRetraction,
    ]),
    [[2, retracted.date, true]],
  );
});

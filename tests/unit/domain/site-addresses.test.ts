import assert from 'node:assert/strict';
import { test } from 'node:test';
import { never } from '#domain/appearance.ts';
import { buildCatalog, type Catalog } from '#domain/catalog.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import { issuesPerPage } from '#config.ts';
import {
  catalogOf,
  companyFile,
  contentRecords,
  fundedFile,
  originalFile,
  today,
  translationFile,
} from '../sample.ts';

/** Two issues: one that is out and in both languages, a later one about another company. */
function twoIssues(later: { date?: string; draft?: boolean }): Catalog {
  const records = contentRecords({
    companies: [
      companyFile('acme'),
      fundedFile('umbra', { round: 'Seed', lead: ['group'], participants: [] }),
    ],
    originals: [
      originalFile(1),
      originalFile(2, { date: '2024-07-01', company: 'umbra', tags: ['ai', 'xr'], ...later }),
    ],
    translations: [translationFile(1, { date: '2024-05-08' })],
  });
  return buildCatalog(records, today).catalog;
}

const addresses = siteAddresses(twoIssues({}));

const days: [path: string, since: string | undefined][] = [
  ['/', '0000-01-01'],
  ['/en/companies/by/funding/', '0000-01-01'],
  ['/data/rounds.csv', '0000-01-01'],
  ['/issues/1/', '2024-05-01'],
  ['/en/issues/1/', '2024-05-01'],
  ['/en/issues/1.md', '2024-05-08'],
  ['/en/issues/2.md', undefined],
  ['/tags/ai/', '2024-05-01'],
  ['/tags/xr/', '2024-07-01'],
  ['/tags/chips/', undefined],
  ['/companies/umbra/', '2024-07-01'],
  ['/investors/group/', '2024-07-01'],
  ['/authors/desk/', '2024-05-01'],
  ['/authors/ann/', '2024-05-01'],
  ['/rss.xml', '0000-01-01'],
  ['/en/rss.xml', '0000-01-01'],
  ['/feed.json', '0000-01-01'],
  ['/tags/ai/feed.json', undefined],
  ['/en/tags/ai/atom.xml', '2024-05-08'],
  ['/en/tags/xr/atom.xml', undefined],
  ['/authors/ann/rss.xml', undefined],
  ['/en/authors/ann/rss.xml', '2024-05-08'],
  ['/issues/page/2/', undefined],
];

for (const [path, since] of days)
  test(`${path} ${since === undefined ? 'does not exist' : `exists since ${since}`}`, () => {
    assert.equal(addresses.get(path)?.since, since);
  });

test('what only a draft has comes after everything', () => {
  const withDraft = siteAddresses(twoIssues({ draft: true }));
  for (const path of ['/issues/2/', '/companies/umbra/', '/tags/xr/', '/investors/group/'])
    assert.equal(withDraft.get(path)?.since, never);
  assert.equal(withDraft.get('/tags/ai/')?.since, '2024-05-01');
});

test('a list gets its second page with the first issue that does not fit the first', () => {
  const originals = Array.from({ length: issuesPerPage + 1 }, (_, index) =>
    originalFile(index + 1, { date: `2024-05-${String(Math.ceil((index + 1) / 2)).padStart(2, '0')}` }),
  );
  const { catalog } = buildCatalog(contentRecords({ originals }), today);
  const many = siteAddresses(catalog);
  assert.equal(many.get('/en/issues/page/2/')?.since, '2024-05-16');
  assert.equal(many.get('/tags/ai/page/2/')?.since, '2024-05-16');
  assert.equal(many.get('/archive/1/atom.xml')?.since, '2024-05-11');
  assert.equal(many.get('/archive/2/atom.xml'), undefined);
});

test('a column without issues has its feeds', () => {
  const none = siteAddresses(catalogOf());
  for (const path of ['/rss.xml', '/en/atom.xml', '/feed.json']) assert.ok(none.has(path), path);
});

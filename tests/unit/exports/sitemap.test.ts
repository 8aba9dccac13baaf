import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemap, sitemapEntries, sitemapIndex, type PublicPage } from '#exports/sitemap.ts';
import { publicPages } from '#domain/site-pages.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { Locale } from '#config.ts';
import { catalogOf, companyFile, originalFile, plainRound, site, translationFile } from '../sample.ts';

interface Entry {
  loc: string | undefined;
  lastmod: string | undefined;
  /** Addresses by the language they are in, as hreflang says it. */
  alternates: Record<string, string>;
}

function read(xml: string): Entry[] {
  return Array.from(xml.matchAll(/<url>(.*?)<\/url>/gs), ([, entry = '']) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(entry)?.[1],
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
    alternates: Object.fromEntries(
      Array.from(
        entry.matchAll(/<xhtml:link rel="alternate" hreflang="(.*?)" href="(.*?)"\/>/g),
        ([, language = '', address = '']) => [language, address],
      ),
    ),
  }));
}

async function entriesOf(
  records: Partial<ContentRecords>,
  prose: Record<string, Locale[]> = {},
): Promise<Map<string | undefined, Entry>> {
  const catalog = catalogOf(records);
  const pages = publicPages(catalog, prose);
  const entries = read(await sitemap(sitemapEntries(pages), site));
  const map = new Map(entries.map((entry) => [entry.loc, entry]));
  assert.equal(map.size, entries.length);
  return map;
}

/** Addresses in both languages of pages with these paths. */
const inBoth = (...paths: string[]): string[] => paths.flatMap((path) => [path, `/en${path}`]);

const records = {
  originals: [
    originalFile(1),
    originalFile(2, { company: 'beta', date: '2024-05-13', updated: '2024-05-20', tags: ['xr'] }),
  ],
  translations: [translationFile(1)],
  companies: [
    companyFile('acme', { funding: [{ ...plainRound, lead: ['group'], participants: ['fund-one'] }] }),
    companyFile('beta', { funding: [{ ...plainRound, lead: ['group'] }] }),
    companyFile('unseen', { funding: [{ ...plainRound, lead: ['fund-two'] }] }),
  ],
};

test('lists every public page of both languages once', async () => {
  const entries = await entriesOf(records, { about: ['zh', 'en'] });
  const paths = [
    ...[...inBoth('/', '/issues/'), '/issues/2/', ...inBoth('/issues/1/', '/issues/1/parallel/')],
    ...inBoth('/tags/', '/tags/xr/', '/tags/ai/'),
    ...inBoth('/companies/', '/companies/beta/', '/companies/acme/'),
    ...inBoth('/investors/', '/investors/group/', '/investors/fund-one/'),
    ...inBoth('/authors/desk/', '/authors/ann/'),
    ...inBoth('/corrections/', '/data/', '/subscribe/', '/about/'),
  ];
  assert.deepEqual(
    [...entries.keys()],
    paths.map((path) => `https://column.test${path}`),
  );
});

test('names the translation and the default of a page in both of its languages', async () => {
  const entries = await entriesOf(records);
  for (const path of ['/issues/1/', '/en/issues/1/'])
    assert.deepEqual(entries.get(`https://column.test${path}`)?.alternates, {
      'zh-CN': 'https://column.test/issues/1/',
      en: 'https://column.test/en/issues/1/',
      'x-default': 'https://column.test/issues/1/',
    });
});

test('lists no fallback, and no alternate of an issue that is not translated', async () => {
  const entries = await entriesOf(records);
  assert.equal(entries.has('https://column.test/en/issues/2/'), false);
  assert.deepEqual(entries.get('https://column.test/issues/2/')?.alternates, {
    'x-default': 'https://column.test/issues/2/',
  });
});

test('lists the two texts of an issue side by side where there are two', async () => {
  const entries = await entriesOf(records);
  for (const path of ['/issues/1/parallel/', '/en/issues/1/parallel/'])
    assert.deepEqual(entries.get(`https://column.test${path}`)?.alternates, {
      'zh-CN': 'https://column.test/issues/1/parallel/',
      en: 'https://column.test/en/issues/1/parallel/',
      'x-default': 'https://column.test/issues/1/parallel/',
    });
  for (const path of ['/issues/2/parallel/', '/en/issues/2/parallel/'])
    assert.equal(entries.has(`https://column.test${path}`), false);
});

test('takes the only language of a page for its default', async () => {
  const original = { ...originalFile(1), locale: 'en' as const, file: 'issues/1/en.mdx' };
  const entries = await entriesOf({ originals: [original] }, { terms: ['en'] });
  for (const path of ['/en/issues/1/', '/en/terms/']) {
    const address = `https://column.test${path}`;
    assert.deepEqual(entries.get(address)?.alternates, { 'x-default': address });
  }
  assert.equal(entries.has('https://column.test/issues/1/'), false);
});

test('tells the day of the last change of each page', async () => {
  const entries = await entriesOf(records, { about: ['zh'] });
  const days = [...entries].map(([address, { lastmod }]) => [address?.slice(site.origin.length), lastmod]);
  assert.deepEqual(Object.fromEntries(days), {
    '/': '2024-05-20',
    '/en/': '2024-05-20',
    '/issues/': '2024-05-20',
    '/en/issues/': '2024-05-20',
    '/issues/2/': '2024-05-20',
    '/issues/1/': '2024-05-01',
    '/en/issues/1/': '2024-05-01',
    '/issues/1/parallel/': '2024-05-01',
    '/en/issues/1/parallel/': '2024-05-01',
    '/tags/': '2024-05-20',
    '/en/tags/': '2024-05-20',
    '/tags/xr/': '2024-05-20',
    '/en/tags/xr/': '2024-05-20',
    '/tags/ai/': '2024-05-01',
    '/en/tags/ai/': '2024-05-01',
    '/companies/': '2024-05-20',
    '/en/companies/': '2024-05-20',
    '/companies/acme/': '2024-05-01',
    '/en/companies/acme/': '2024-05-01',
    '/companies/beta/': '2024-05-20',
    '/en/companies/beta/': '2024-05-20',
    '/investors/': '2024-05-20',
    '/en/investors/': '2024-05-20',
    '/investors/fund-one/': '2024-05-01',
    '/en/investors/fund-one/': '2024-05-01',
    '/investors/group/': '2024-05-20',
    '/en/investors/group/': '2024-05-20',
    '/authors/ann/': '2024-05-01',
    '/en/authors/ann/': '2024-05-01',
    '/authors/desk/': '2024-05-20',
    '/en/authors/desk/': '2024-05-20',
    '/corrections/': '2024-05-20',
    '/en/corrections/': '2024-05-20',
    '/data/': '2024-05-20',
    '/en/data/': '2024-05-20',
    '/subscribe/': undefined,
    '/en/subscribe/': undefined,
    '/about/': undefined,
  });
});

test('lists further pages of long lists, each with its own last change', async () => {
  const older = originalFile(1, { date: '2024-04-01' });
  const originals = [older, ...Array.from({ length: 30 }, (_, index) => originalFile(index + 2))];
  const entries = await entriesOf({ originals });
  for (const path of ['/issues/', '/en/issues/', '/tags/ai/', '/en/tags/ai/']) {
    assert.equal(entries.get(`https://column.test${path}`)?.lastmod, '2024-05-01');
    assert.equal(entries.get(`https://column.test${path}page/2/`)?.lastmod, '2024-04-01');
    assert.equal(entries.has(`https://column.test${path}page/3/`), false);
  }
});

test('lists further pages of many companies, in their first order alone', async () => {
  const companies = Array.from({ length: 201 }, (_, index) => companyFile(`company-${index + 1}`));
  const originals = companies.map(({ id }, index) => originalFile(index + 1, { company: id }));
  const addresses = [...(await entriesOf({ companies, originals })).keys()].map(
    (address) => address?.slice(site.origin.length) ?? '',
  );
  assert.deepEqual(
    addresses.filter((path) => /\/companies\/(?!company-)/.test(path)),
    inBoth('/companies/', '/companies/page/2/'),
  );
  assert.equal(addresses.filter((path) => /\/companies\/company-\d+\//.test(path)).length, 402);
});

test('lists no list in another order, no data file and no Markdown', async () => {
  for (const address of (await entriesOf(records)).keys())
    assert.doesNotMatch(address ?? '', /\/by\/|\.\w+$/);
});

test('gives no scheduled issue and no draft away', async () => {
  const hidden = [
    originalFile(8, { company: 'unseen', date: '2024-06-02', tags: ['chips'], authors: ['ann'] }),
    originalFile(9, { date: '2024-06-02', draft: true }),
  ];
  const originals = [...records.originals, ...hidden];
  const [plain, full] = await Promise.all([entriesOf(records), entriesOf({ ...records, originals })]);
  assert.deepEqual([...full.values()], [...plain.values()]);
});

test('has the pages of an empty column', async () => {
  const entries = await entriesOf({});
  assert.deepEqual(
    [...entries.values()].map(({ loc, lastmod }) => [loc?.slice(site.origin.length), lastmod]),
    inBoth(
      ...['/', '/issues/', '/tags/', '/companies/', '/investors/', '/corrections/', '/data/', '/subscribe/'],
    ).map((path) => [path, undefined]),
  );
});

test('escapes addresses', async () => {
  const page: PublicPage = { languages: ['zh'], pathIn: () => '/a&b/', changedIn: () => undefined };
  assert.deepEqual(read(await sitemap(sitemapEntries([page]), site)), [
    {
      loc: 'https://column.test/a&amp;b/',
      lastmod: undefined,
      alternates: { 'x-default': 'https://column.test/a&amp;b/' },
    },
  ]);
});

test('names the sitemap in an index', async () => {
  assert.equal(
    await sitemapIndex(site),
    '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<sitemap><loc>https://column.test/sitemap-0.xml</loc></sitemap></sitemapindex>',
  );
});

test('tells the last change of each language: a later translation is none of its original', async () => {
  const catalog = catalogOf({
    originals: [originalFile(1, { date: '2024-01-02' })],
    translations: [translationFile(1, { date: '2024-03-04' })],
  });
  const entries = read(await sitemap(sitemapEntries(publicPages(catalog, {})), site));
  const of = (path: string) => entries.find(({ loc }) => loc === `https://column.test${path}`)?.lastmod;
  assert.deepEqual([of('/issues/1/'), of('/en/issues/1/')], ['2024-01-02', '2024-03-04']);
});

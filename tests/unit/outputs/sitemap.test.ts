import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicPages, sitemap, sitemapIndex, type PublicPage } from '#outputs/sitemap.ts';
import type { ContentRecords } from '#model/records.ts';
import type { Locale } from '#site.ts';
import { catalogOf, originalFile, site, translationFile } from '../sample.ts';

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
  const entries = read(await sitemap(publicPages(catalogOf(records), prose), site));
  const map = new Map(entries.map((entry) => [entry.loc, entry]));
  assert.equal(map.size, entries.length);
  return map;
}

const records = {
  originals: [originalFile(1), originalFile(2, { date: '2024-05-13', updated: '2024-05-20', tags: ['xr'] })],
  translations: [translationFile(1)],
};

test('lists every public page of both languages once', async () => {
  const entries = await entriesOf(records, { about: ['zh', 'en'] });
  const paths = [
    ...['/', '/en/', '/issues/', '/en/issues/', '/issues/2/', '/issues/1/', '/en/issues/1/'],
    ...['/tags/', '/en/tags/', '/tags/xr/', '/en/tags/xr/', '/tags/ai/', '/en/tags/ai/'],
    ...['/about/', '/en/about/'],
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
    '/tags/': '2024-05-20',
    '/en/tags/': '2024-05-20',
    '/tags/xr/': '2024-05-20',
    '/en/tags/xr/': '2024-05-20',
    '/tags/ai/': '2024-05-01',
    '/en/tags/ai/': '2024-05-01',
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

test('gives no scheduled issue and no draft away', async () => {
  const hidden = [
    originalFile(8, { date: '2024-06-02', tags: ['chips'] }),
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
    ['/', '/en/', '/issues/', '/en/issues/', '/tags/', '/en/tags/'].map((path) => [path, undefined]),
  );
});

test('escapes addresses', async () => {
  const page: PublicPage = { languages: ['zh'], pathIn: () => '/a&b/' };
  assert.deepEqual(read(await sitemap([page], site)), [
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

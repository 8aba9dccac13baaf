import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listSitePages } from '#build/own-pages.ts';
import { buildCatalog } from '#domain/catalog.ts';
import { describe, type Digest } from '#library/digest.ts';
import { Library } from '#library/library.ts';
import type { ContentRecords } from '#domain/records.ts';
import { routes } from '#routes/all-routes.ts';
import { projectRoot } from '#state/project.ts';
import { readContent } from '#content/read-content.ts';
import {
  bodyOf,
  companyFile,
  contentRecords,
  originalFile,
  site,
  today,
  translationFile,
} from '../sample.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';

const numbers = [1, 2, 3, 4];

/** Four issues about two companies, three of them translated. */
function sample(change: (records: ContentRecords) => void = () => undefined): ContentRecords {
  const records = contentRecords({
    originals: numbers.map((number) => originalFile(number, { company: number % 2 ? 'acme' : 'other' })),
    translations: [1, 2, 3].map((number) => translationFile(number)),
    companies: [companyFile(), companyFile('other')],
  });
  change(records);
  return records;
}

/** The digests of all pages, and the texts that they show, by their addresses. */
function described(folder: string, records: ContentRecords): Map<string, Digest> {
  const library = new Library(
    buildCatalog(records, today).catalog.published,
    { ...readContent(folder, today), records },
    site,
    {
      body: () => bodyOf('文。\n'),
      keep: (_digest, make) => make(),
      shareDigest: (words) => JSON.stringify(words),
      shareImage: async () => Buffer.from(''),
      face: async () => Buffer.from(''),
    },
  );
  const pages = listSitePages(library);
  const found = new Map(pages.map(({ path: address, shown }) => [address, describe(shown)]));
  assert.equal(found.size, pages.length, 'two pages have one address');
  return found;
}

/** The digests of all pages by their addresses. */
function digests(folder: string, records: ContentRecords): Map<string, string> {
  return new Map(Array.from(described(folder, records), ([address, { digest }]) => [address, digest]));
}

/** The addresses of the pages that are made again after a change. */
function changed(folder: string, change: (records: ContentRecords) => void): string[] {
  const [before, after] = [digests(folder, sample()), digests(folder, sample(change))];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((address) => before.get(address) !== after.get(address)).sort();
}

test('every route names a file of src/pages, each another one', () => {
  const components = routes.map(({ component }) => component);
  assert.equal(new Set(components).size, components.length);
  for (const component of components)
    assert.ok(existsSync(path.join(projectRoot(), 'src/pages', component)), component);
});

test('pages have addresses of their own, and digests of all that they show', (t) => {
  const found = digests(scratchFolder(t), sample());
  for (const address of [
    '/',
    '/en/issues/4/',
    '/issues/1/parallel/',
    '/issues/2.md',
    '/rss.xml',
    '/404.html',
  ])
    assert.ok(found.has(address), address);
  const fixture = path.join(fixtures, 'valid');
  assert.ok(digests(fixture, readContent(fixture, today).records).size > 100);
});

test('a text that changed makes what shows it again, and no list', (t) => {
  const pages = changed(scratchFolder(t), ({ originals: [first] }) => {
    if (first) first.digest = 'another text';
  });
  assert.deepEqual(
    pages.filter((address) => !/(?:rss|atom)\.xml$|feed\.json$/.test(address)),
    ['/en/issues/1/parallel/', '/faces/issue-1.woff2', '/issues/1.md', '/issues/1/', '/issues/1/parallel/'],
  );
  assert.ok(pages.includes('/rss.xml') && !pages.includes('/en/rss.xml'));
});

test('a title that changed makes again what names the issue, and not the other company', (t) => {
  const pages = changed(scratchFolder(t), ({ originals: [first] }) => {
    if (first) first.data.title = '另一个标题';
  });
  for (const address of ['/', '/issues/', '/issues/1/', '/companies/acme/', '/llms.txt', '/data/issues.csv'])
    assert.ok(pages.includes(address), address);
  for (const address of ['/companies/other/', '/data/rounds.csv', '/about/', '/search/', '/sitemap-0.xml'])
    assert.ok(!pages.includes(address), address);
  for (const address of [
    '/en/',
    '/en/issues/',
    '/en/companies/acme/',
    '/en/issues/3/',
    '/en/rss.xml',
    '/en/feed.json',
  ])
    assert.ok(!pages.includes(address), address);
});

test('a page that is made again for a text is one that tells that it shows it', (t) => {
  const folder = path.join(fixtures, 'valid');
  const read = (): ContentRecords => readContent(folder, today).records;
  for (const [from, records] of [
    [scratchFolder(t), sample],
    [folder, read],
  ] as const) {
    const before = described(from, records());
    const { originals, translations } = records();
    for (const { file } of [...originals, ...translations]) {
      const after = records();
      for (const each of [...after.originals, ...after.translations])
        if (each.file === file) each.digest = 'another text';
      const changed = [...described(from, after)].filter(
        ([address, { digest }]) => before.get(address)?.digest !== digest,
      );
      for (const [address] of changed) assert.ok(before.get(address)?.texts.includes(file), address);
    }
  }
});

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { listSitePages } from '#build/own-pages.ts';
import { Library } from '#library/library.ts';
import { PageFinder } from '#preview/page-finder.ts';
import { readContent } from '#content/read-content.ts';
import { bodyOf, site, today } from '../sample.ts';
import { fixtures } from '../content/content-copy.ts';

function fixtureLibrary(): Library {
  const shelves = {
    body: () => bodyOf('文。\n'),
    keep: <T>(_digest: string, make: () => Promise<T>) => make(),
    shareDigest: (words: unknown) => JSON.stringify(words),
    shareImage: async () => Buffer.from(''),
    face: async () => Buffer.from(''),
  };
  const content = readContent(path.join(fixtures, 'valid'), today);
  return new Library(content.catalog, content, site, shelves);
}

test('every page of the site is found at its address, and made by the same file', () => {
  const library = fixtureLibrary();
  const pages = listSitePages(library);
  assert.ok(pages.length > 50);
  const finder = new PageFinder(library);
  const found = pages.map((page) => [page.path, finder.get(page.path)?.component]);
  assert.deepEqual(
    found,
    pages.map((page) => [page.path, page.component]),
  );
});

test('nothing is found where there is no page', () => {
  const finder = new PageFinder(fixtureLibrary());
  for (const address of [
    '/issues/12345/',
    '/de/issues/1/',
    '/issues/1',
    '/en/companies/nobody/',
    '/a/b/c/',
    '',
  ])
    assert.equal(finder.get(address), undefined, address);
});

test('a page of an issue is found without listing feeds, companies or files of data', () => {
  const library = fixtureLibrary();
  const finder = new PageFinder(library);
  Object.defineProperty(library.catalog, 'companyEntries', {
    get: () => assert.fail('companies were gathered'),
  });
  assert.equal(finder.get('/en/issues/1/')?.component, '[...locale]/issues/[number].astro');
});

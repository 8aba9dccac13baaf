import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { listSitePages } from '#build/own-pages.ts';
import { readContent } from '#content/read-content.ts';
import type { Preview } from '#domain/preview.ts';
import { describe } from '#library/digest.ts';
import { Library } from '#library/library.ts';
import { bodyOf, site, today } from '../sample.ts';
import { fixtures } from '../content/content-copy.ts';

/** The addresses of the pages of the valid fixture, with what says what each shows. */
function pagesOf(preview?: Preview): Map<string, string> {
  const content = readContent(path.join(fixtures, 'valid'), today);
  const caches = {
    body: () => bodyOf('文。\n'),
    keep: <T>(_digest: string, make: () => Promise<T>) => make(),
    shareDigest: (words: unknown) => JSON.stringify(words),
    shareImage: async () => Buffer.from(''),
    face: async () => Buffer.from(''),
  };
  const library = new Library(content.catalog.published, content, site, caches, undefined, preview);
  return new Map(listSitePages(library).map((page) => [page.path, describe(page.shown).digest]));
}

test('a preview has the pages of readers, and nothing that subscribers, search engines or programs would keep', () => {
  const published = pagesOf();
  for (const kind of ['site', 'issue'] as const) {
    const shown = pagesOf({ kind, day: today });
    const left = [...published.keys()].filter((address) => !shown.has(address));
    assert.deepEqual(
      left.filter((address) => !/\.(?:xml|json|csv|opml|md|txt|png|svg)$|\/subscribe\/$/.test(address)),
      [],
    );
    assert.ok(left.length > 20);
    const files = [...shown.keys()].filter((address) => !/(?:\/|\.html|\.woff2)$/.test(address));
    assert.deepEqual(files, ['/robots.txt']);
    assert.notEqual(shown.get('/robots.txt'), published.get('/robots.txt'));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  homePath,
  issuePath,
  issuesPath,
  localeParam,
  pageParam,
  prosePath,
  rssPath,
  tagPath,
  tagsPath,
} from '#model/route.ts';
import type { Locale } from '#site.ts';

const routes: [pathIn: (locale: Locale) => string, zh: string, en: string][] = [
  [homePath, '/', '/en/'],
  [issuesPath, '/issues/', '/en/issues/'],
  [(locale) => issuesPath(locale, 1), '/issues/', '/en/issues/'],
  [(locale) => issuesPath(locale, 2), '/issues/page/2/', '/en/issues/page/2/'],
  [(locale) => issuePath(locale, 22), '/issues/22/', '/en/issues/22/'],
  [tagsPath, '/tags/', '/en/tags/'],
  [(locale) => tagPath(locale, 'ai'), '/tags/ai/', '/en/tags/ai/'],
  [(locale) => tagPath(locale, 'ai', 3), '/tags/ai/page/3/', '/en/tags/ai/page/3/'],
  [(locale) => prosePath(locale, 'about'), '/about/', '/en/about/'],
  [rssPath, '/rss.xml', '/en/rss.xml'],
];

for (const [pathIn, zh, en] of routes)
  test(`has ${zh} in Chinese and ${en} in English`, () => {
    assert.deepEqual([pathIn('zh'), pathIn('en')], [zh, en]);
  });

test('has no part for the language at the root, nor for a first page', () => {
  assert.deepEqual([localeParam('zh'), localeParam('en')], [undefined, 'en']);
  assert.deepEqual([pageParam(1), pageParam(2)], [undefined, 'page/2']);
});

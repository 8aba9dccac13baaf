import assert from 'node:assert/strict';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { SiteCache } from '#authoring/site-cache.ts';
import { scratchFolder, writeFiles } from '../workspace/content-copy.ts';

function manifestOf(...files: string[]): string {
  const paths = Object.fromEntries(files.map((outputFile) => [`/${outputFile}`, { outputFile }]));
  return JSON.stringify({ routes: { 'src/pages/a.astro': { paths } } });
}

/** Begins a build of a folder of caches, as the build command does. */
function begin(t: TestContext): { cache: string; site: SiteCache; has: (file: string) => boolean } {
  const cache = scratchFolder(t);
  const site = new SiteCache({ cache, content: '', out: '' });
  site.begin();
  return { cache, site, has: (file) => existsSync(path.join(cache, file)) };
}

test('pages that Astro may leave as they are stay, and everything else is made anew', (t) => {
  const { cache, site, has } = begin(t);
  writeFiles(cache, {
    'site/kept/index.html': 'kept',
    'site/always/new.html': 'no key',
    'astro/incremental-build.json': manifestOf('kept/index.html'),
  });
  site.end();
  site.begin();
  assert.ok(has('site/kept/index.html'));
  assert.equal(has('site/always'), false);
});

test('a page that is no part of a build goes at its end, unless the build has written it without a key', (t) => {
  const { cache, site, has } = begin(t);
  writeFiles(cache, {
    'site/gone/index.html': 'gone',
    'site/unkeyed.html': 'before',
    'astro/incremental-build.json': manifestOf('gone/index.html', 'unkeyed.html'),
  });
  site.end();
  site.begin();
  writeFiles(cache, { 'site/unkeyed.html': 'after', 'astro/incremental-build.json': manifestOf() });
  assert.deepEqual([...site.end().keys()], ['unkeyed.html']);
  assert.equal(has('site/gone'), false);
  assert.ok(has('site/unkeyed.html'));
});

test('after an interrupted build, no page and no picture that it may have left half done is used', (t) => {
  const { cache, site, has } = begin(t);
  writeFiles(cache, {
    'site/index.html': 'half',
    'astro/assets/half.webp': 'half',
    'astro/incremental-build.json': manifestOf('index.html'),
  });
  site.begin();
  assert.equal(has('site/index.html'), false);
  assert.equal(has('astro/incremental-build.json'), false);
  assert.equal(has('astro/assets/half.webp'), false);
});

test('a file that names its content keeps its moment when it is written again, and another one does not', (t) => {
  const { cache, site } = begin(t);
  const files = {
    'site/_astro/same.1a2b.webp': 'same',
    'site/_astro/other.css': 'before',
    'site/feed.xml': 'same',
  };
  writeFiles(cache, files);
  for (const name of Object.keys(files)) utimesSync(path.join(cache, name), 1, 1);
  site.end();
  site.begin();
  writeFiles(cache, { ...files, 'site/_astro/other.css': 'after it' });
  const ended = site.end();
  assert.equal(ended.get('_astro/same.1a2b.webp')?.modified, 1000);
  assert.equal(statSync(path.join(cache, 'site/_astro/same.1a2b.webp')).mtimeMs, 1000);
  for (const name of ['_astro/other.css', 'feed.xml']) assert.notEqual(ended.get(name)?.modified, 1000, name);
});

test('a file that names its content goes where it is not written again', (t) => {
  const { cache, site, has } = begin(t);
  writeFiles(cache, { 'site/_astro/used.1a2b.webp': 'used', 'site/_astro/unused.3c4d.webp': 'unused' });
  site.end();
  site.begin();
  writeFiles(cache, { 'site/_astro/used.1a2b.webp': 'used' });
  utimesSync(path.join(cache, 'site/_astro/used.1a2b.webp'), 2, 2);
  assert.deepEqual([...site.end().keys()], ['_astro/used.1a2b.webp']);
  assert.equal(has('site/_astro/unused.3c4d.webp'), false);
});

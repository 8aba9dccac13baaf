import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { publishSite } from '#authoring/publish-site.ts';
import { scratchFolder, writeFiles } from '../workspace/content-copy.ts';

test('a site is made of its layers, and nothing of the one before stays that is no part of it', (t) => {
  const folder = scratchFolder(t);
  const [pages, search, out] = ['pages', 'search', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFiles(pages, { 'index.html': 'one', 'a/index.html': 'two' });
  writeFiles(search, { 'entry.json': '{}' });
  writeFiles(out, { 'old.html': 'old' });
  const layers = [
    { from: pages, at: '' },
    { from: search, at: '/find/' },
  ];
  publishSite(layers, out);
  assert.equal(readFileSync(path.join(out, 'a/index.html'), 'utf8'), 'two');
  assert.equal(readFileSync(path.join(out, 'find/entry.json'), 'utf8'), '{}');
  assert.equal(existsSync(path.join(out, 'old.html')), false);
  assert.equal(existsSync(`${out}.next`), false);
});

test('a file that did not change is not written again, and one that did is a file of its own', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'same.html': 'same', 'changed.html': 'before' });
  publishSite([{ from: pages, at: '' }], out);
  const { ino } = statSync(path.join(out, 'same.html'));
  writeFiles(pages, { 'changed.html': 'after it' });
  assert.equal(readFileSync(path.join(out, 'changed.html'), 'utf8'), 'before');
  publishSite([{ from: pages, at: '' }], out);
  assert.equal(statSync(path.join(out, 'same.html')).ino, ino);
  assert.equal(readFileSync(path.join(out, 'changed.html'), 'utf8'), 'after it');
});

test('a file that somebody changed in the published site is put right', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'index.html': 'page' });
  publishSite([{ from: pages, at: '' }], out);
  writeFileSync(path.join(out, 'index.html'), 'something else');
  publishSite([{ from: pages, at: '' }], out);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'page');
});

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { exchangeFolders } from '#authoring/exchange-folders.ts';
import { publishSite, restoreSite } from '#authoring/publish-site.ts';
import { listFolder, listSite } from '#build/site-files.ts';
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
  publishSite(listSite(layers), out, path.join(folder, 'spare'));
  assert.equal(readFileSync(path.join(out, 'a/index.html'), 'utf8'), 'two');
  assert.equal(readFileSync(path.join(out, 'find/entry.json'), 'utf8'), '{}');
  assert.equal(existsSync(path.join(out, 'old.html')), false);
  assert.equal(existsSync(`${out}.next`), false);
});

test('a file that did not change is not written again, and one that did is a file of its own', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'same.html': 'same', 'changed.html': 'before' });
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  const { ino } = statSync(path.join(out, 'same.html'));
  writeFiles(pages, { 'changed.html': 'after it' });
  assert.equal(readFileSync(path.join(out, 'changed.html'), 'utf8'), 'before');
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  assert.equal(statSync(path.join(out, 'same.html')).ino, ino);
  assert.equal(readFileSync(path.join(out, 'changed.html'), 'utf8'), 'after it');
});

test('a file that somebody changed in the published site is put right', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'index.html': 'page' });
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  writeFileSync(path.join(out, 'index.html'), 'something else');
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'page');
});

test('a site that stands aside after an interruption is brought back, and no other', (t) => {
  const out = path.join(scratchFolder(t), 'out');
  writeFiles(`${out}.previous`, { 'index.html': 'last' });
  restoreSite(out);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'last');
  writeFiles(`${out}.previous`, { 'index.html': 'older' });
  restoreSite(out);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'last');
});

test('a site that cannot be made whole leaves the published one, and nothing beside it', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'index.html': 'page' });
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  writeFiles(pages, { 'index.html': 'new', 'more.html': 'more' });
  const files = listFolder(pages);
  rmSync(path.join(pages, 'more.html'));
  assert.throws(() => publishSite(files, out, path.join(folder, 'spare')), /ENOENT/);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'page');
  assert.equal(existsSync(`${out}.next`), false);
});

test('a link to a published folder stays a link', (t) => {
  const folder = scratchFolder(t);
  const [pages, real, out] = ['pages', 'real', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFiles(pages, { 'index.html': 'page' });
  writeFiles(real, { 'index.html': 'before' });
  symlinkSync(real, out);
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  assert.equal(readFileSync(path.join(real, 'index.html'), 'utf8'), 'page');
});

test('two folders are exchanged in one step where the system can, and else nothing happens', (t) => {
  const folder = scratchFolder(t);
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
  writeFiles(one, { 'a.txt': 'a' });
  writeFiles(other, { 'b.txt': 'b' });
  const isExchanged = exchangeFolders(one, other);
  assert.equal(existsSync(path.join(one, 'b.txt')), isExchanged);
  assert.equal(existsSync(path.join(other, 'a.txt')), isExchanged);
  assert.equal(exchangeFolders(one, path.join(folder, 'nowhere')), false);
  assert.ok(existsSync(one));
});

test('the next site is made of the one before the last, whatever that was, and the published one stays as it is', (t) => {
  const folder = scratchFolder(t);
  const [pages, out, spare] = ['pages', 'out', 'spare'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const sites: Record<string, string>[] = [
    { 'index.html': 'one', 'a/b/index.html': 'deep', 'same.html': 'same' },
    { 'index.html': 'two!', a: 'a file now', 'same.html': 'same' },
    { 'index.html': 'three', 'a/index.html': 'a folder again', 'same.html': 'same' },
    { 'same.html': 'same' },
    { 'index.html': 'one', 'a/b/index.html': 'deep', 'same.html': 'same' },
  ];
  for (const site of sites) {
    rmSync(pages, { recursive: true, force: true });
    writeFiles(pages, site);
    utimesSync(path.join(pages, 'same.html'), 1, 1);
    publishSite(listFolder(pages), out, spare);
    const told = Array.from(listFolder(out).keys(), (name) => [
      name,
      readFileSync(path.join(out, name), 'utf8'),
    ]);
    assert.deepEqual(Object.fromEntries(told), site);
    assert.equal(existsSync(`${out}.next`), false);
  }
  assert.equal(statSync(path.join(out, 'same.html')).ino, statSync(path.join(spare, 'same.html')).ino);
});

test('what an interrupted build left is mended, and nothing of it is published', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'index.html': 'page' });
  writeFiles(`${out}.next`, { 'index.html': 'ha', 'other/old.html': 'old' });
  mkdirSync(`${out}.next/empty`);
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  assert.deepEqual([...listFolder(out).keys()], ['index.html']);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'page');
});

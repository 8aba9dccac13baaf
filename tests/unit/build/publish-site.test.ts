import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { exchangeFolders } from '#build/exchange-folders.ts';
import { Publication } from '#build/publication.ts';
import { publishSite, restoreSite } from '#build/publish-site.ts';
import { listFolder, listSite } from '#state/site-files.ts';
import { Store } from '#state/store.ts';
import { Random } from '../../random.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

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

test('what an interrupted build left is fixed, and nothing of it is published', (t) => {
  const folder = scratchFolder(t);
  const [pages, out] = [path.join(folder, 'pages'), path.join(folder, 'out')];
  writeFiles(pages, { 'index.html': 'page' });
  writeFiles(`${out}.next`, { 'index.html': 'ha', 'other/old.html': 'old' });
  mkdirSync(`${out}.next/empty`);
  publishSite(listFolder(pages), out, path.join(folder, 'spare'));
  assert.deepEqual([...listFolder(out).keys()], ['index.html']);
  assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'page');
});

/** Publishes with what is remembered, as builds do one after the other. */
function remembering(t: Parameters<typeof scratchFolder>[0]) {
  const folder = scratchFolder(t);
  const [pages, out, spare] = ['pages', 'out', 'spare'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const store = new Store(path.join(folder, 'store'));
  const read = (): Record<string, string> =>
    Object.fromEntries(
      Array.from(listFolder(out).values(), ({ source }) => [
        path.relative(out, source),
        readFileSync(source, 'utf8'),
      ]),
    );
  const publish = (files: Record<string, string>): Record<string, string> => {
    for (const name of listFolder(pages).keys()) if (!(name in files)) rmSync(path.join(pages, name));
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(pages, name);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFiles(pages, { [name]: text });
    }
    publishSite(listFolder(pages), out, spare, new Publication(store));
    return read();
  };
  mkdirSync(pages, { recursive: true });
  return { folder, out, spare, store, publish, read };
}

/** A failure names it; `PUBLISH_SEED` tries the same sites again. */
const seed = Number(process.env['PUBLISH_SEED'] ?? Date.now() % 1_000_000);

test(`whatever changes from site to site, what is remembered leads to the same site (seed ${seed})`, (t) => {
  const random = new Random(seed);
  const { publish } = remembering(t);
  for (let time = 0; time < 60; time += 1) {
    const names = ['a', 'b/c', 'b/d', 'e/f/g', 'e/h', 'i'].filter(() => random.next() < 0.7);
    const files = Object.fromEntries(
      names.map((name) => [`${name}.html`, 'x'.repeat(1 + random.between(0, 3))]),
    );
    assert.deepEqual(publish(files), files, `site ${time}`);
  }
});

test('a site that is as it was is left alone', (t) => {
  const { out, publish } = remembering(t);
  for (const text of ['one', 'two', 'three']) publish({ 'a.html': text, 'b.html': 'same' });
  const { ino } = statSync(out);
  publish({ 'a.html': 'three', 'b.html': 'same' });
  assert.equal(statSync(out).ino, ino);
});

for (const [interruption, disturb] of Object.entries({
  'the published folder is another one': ({ folder, out }: ReturnType<typeof remembering>) => {
    cpSync(out, path.join(folder, 'copy'), { recursive: true });
    rmSync(out, { recursive: true });
    renameSync(path.join(folder, 'copy'), out);
    writeFileSync(path.join(out, 'b.html'), 'by hand');
  },
  'the folders were exchanged by a build that did not end': ({
    out,
    spare,
    folder,
  }: ReturnType<typeof remembering>) => {
    renameSync(out, path.join(folder, 'aside'));
    renameSync(spare, out);
    renameSync(path.join(folder, 'aside'), spare);
  },
  'the site before is gone': ({ spare }: ReturnType<typeof remembering>) =>
    rmSync(spare, { recursive: true }),
  'what was remembered is gone': ({ store }: ReturnType<typeof remembering>) =>
    new Publication(store).forget(),
}))
  test(`a site is made whole where ${interruption}`, (t) => {
    const site = remembering(t);
    for (const text of ['one', 'two', 'three'])
      site.publish({ 'a.html': text, 'b.html': `same ${text.length > 3}` });
    disturb(site);
    const wanted = { 'a.html': 'three', 'b.html': 'same true', 'c.html': 'new' };
    assert.deepEqual(site.publish(wanted), wanted);
    const last = { ...wanted, 'a.html': 'four' };
    assert.deepEqual(site.publish(last), last);
  });

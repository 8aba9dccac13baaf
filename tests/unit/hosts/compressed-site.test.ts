import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '#hosts/compressed-site.ts';
import { openStore } from '#state/store.ts';
import { listFolder, listSite } from '#state/site-files.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

const long = 'words and words and words '.repeat(40);

test('what shrinks is compressed in both forms, and nothing else', async (t) => {
  const folder = scratchFolder(t);
  writeFiles(path.join(folder, 'site'), { 'a/index.html': long, 'tiny.txt': 'a', 'picture.png': long });
  const files = listSite([{ from: path.join(folder, 'site'), at: '/under/' }]);
  await compressSite({ content: '', cache: folder, out: '' }, files);
  const read = (name: string): Buffer => readFileSync(files.get(`under/${name}`)?.source ?? '');
  assert.equal(brotliDecompressSync(read('a/index.html.br')).toString(), long);
  assert.equal(gunzipSync(read('a/index.html.gz')).toString(), long);
  for (const name of ['tiny.txt.br', 'tiny.txt.gz', 'picture.png.br', 'picture.png.gz'])
    assert.equal(files.has(`under/${name}`), false, name);
});

test('only what changed is compressed again, and what is gone goes', async (t) => {
  const folder = scratchFolder(t);
  const site = path.join(folder, 'site');
  const settings = { content: '', cache: folder, out: '' };
  writeFiles(site, { 'same.html': long, 'changed.html': long, 'gone.html': long });
  await compressSite(settings, listFolder(site));
  const files = path.join(folder, 'compressed');
  const nodes = () =>
    ['same.html.br', 'changed.html.br'].map((name) => statSync(path.join(files, name)).mtimeMs);
  for (const name of ['same.html.br', 'changed.html.br']) utimesSync(path.join(files, name), 1, 1);
  writeFiles(site, { 'changed.html': `${long}!` });
  utimesSync(path.join(site, 'same.html'), 5, 5);
  rmSync(path.join(site, 'gone.html'));
  await compressSite(settings, listFolder(site));
  const [same, changed] = nodes();
  assert.equal(same, 1000);
  assert.notEqual(changed, 1000);
  assert.equal(
    brotliDecompressSync(readFileSync(path.join(files, 'changed.html.br'))).toString(),
    `${long}!`,
  );
  assert.equal(existsSync(path.join(files, 'gone.html.br')), false);
});

test('what an interrupted run left is compressed anew, and what it left of other files goes', async (t) => {
  const folder = scratchFolder(t);
  const settings = { content: '', cache: folder, out: '' };
  const site = path.join(folder, 'site');
  writeFiles(site, { 'a.html': long });
  await compressSite(settings, listFolder(site));
  const compressed = path.join(folder, 'compressed');
  writeFiles(compressed, { 'a.html.br': 'half', 'b.html.br': 'left behind' });
  openStore(folder).cache('compressed').delete(['a.html']);
  const files = listFolder(site);
  await compressSite(settings, files);
  assert.equal(brotliDecompressSync(readFileSync(path.join(compressed, 'a.html.br'))).toString(), long);
  assert.equal(existsSync(path.join(compressed, 'b.html.br')), false);
  assert.deepEqual([...files.keys()].sort(), ['a.html', 'a.html.br', 'a.html.gz']);
});

test('compressed files that somebody removed are made again', async (t) => {
  const folder = scratchFolder(t);
  const settings = { content: '', cache: folder, out: '' };
  const site = path.join(folder, 'site');
  writeFiles(site, { 'a.html': long });
  await compressSite(settings, listFolder(site));
  rmSync(path.join(folder, 'compressed'), { recursive: true });
  const files = listFolder(site);
  await compressSite(settings, files);
  assert.ok(files.has('a.html.br'));
});

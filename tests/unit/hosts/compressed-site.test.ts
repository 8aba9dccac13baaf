import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '#hosts/compressed-site.ts';
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
  const files = path.join(folder, 'compressed/files');
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

test('after an interrupted run everything is compressed anew', async (t) => {
  const folder = scratchFolder(t);
  const settings = { content: '', cache: folder, out: '' };
  writeFiles(path.join(folder, 'site'), { 'a.html': long });
  const site = path.join(folder, 'site');
  await compressSite(settings, listFolder(site));
  const files = path.join(folder, 'compressed/files');
  writeFiles(files, { 'a.html.br': 'half', 'b.html.br': 'left behind' });
  rmSync(path.join(folder, 'compressed/origins.json'));
  await compressSite(settings, listFolder(site));
  assert.equal(brotliDecompressSync(readFileSync(path.join(files, 'a.html.br'))).toString(), long);
  assert.equal(existsSync(path.join(files, 'b.html.br')), false);
});

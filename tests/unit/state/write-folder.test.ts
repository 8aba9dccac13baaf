import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { writeFolder } from '#state/write-folder.ts';
import { scratchFolder } from '../content/content-copy.ts';

const filesOf = (names: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(names).map(([name, text]) => [name, Buffer.from(text)]));

test('a preview takes the place of the one before, of which nothing is left', (t) => {
  const folder = path.join(scratchFolder(t), 'deep/preview');
  writeFolder(folder, filesOf({ 'index.html': 'one', 'pictures/a.svg': 'a' }));
  writeFolder(folder, filesOf({ 'index.html': 'two', 'faces/b.woff2': 'b' }));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  assert.deepEqual(names, ['faces', path.join('faces', 'b.woff2'), 'index.html']);
  assert.equal(readFileSync(path.join(folder, 'index.html'), 'utf8'), 'two');
  assert.deepEqual(readdirSync(path.dirname(folder)), ['preview']);
});

test('where a file cannot be written, the preview before stays', (t) => {
  const folder = path.join(scratchFolder(t), 'preview');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), 'one');
  assert.throws(() => writeFolder(folder, filesOf({ a: 'a', 'a/b': 'b' })));
  assert.equal(readFileSync(path.join(folder, 'index.html'), 'utf8'), 'one');
  assert.deepEqual(readdirSync(path.dirname(folder)), ['preview']);
});

import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createFiles, putFile, putFiles } from '#state/write-files.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

test('writes files with the folders that they need', (t) => {
  const root = scratchFolder(t);
  createFiles(
    root,
    new Map([
      ['a/b/one.mdx', '一'],
      ['two.yaml', 'b'],
    ]),
  );
  assert.deepEqual(everything(root), ['a', 'a/b', 'a/b/one.mdx', 'two.yaml']);
  assert.equal(readFileSync(path.join(root, 'a/b/one.mdx'), 'utf8'), '一');
});

test('overwrites nothing, and then writes nothing', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { 'two.yaml': 'mine' });
  const files = new Map([
    ['a/b/one.mdx', '一'],
    ['two.yaml', 'b'],
  ]);
  assert.throws(() => createFiles(root, files), /two\.yaml exists already$/);
  assert.deepEqual(everything(root), ['two.yaml']);
  assert.equal(readFileSync(path.join(root, 'two.yaml'), 'utf8'), 'mine');
});

test('removes what it made where a file cannot be written', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { kept: 'a file where a folder is needed', 'a/mine': '' });
  const files = new Map([
    ['a/b/one.mdx', '一'],
    ['kept/two.yaml', 'b'],
  ]);
  assert.throws(() => createFiles(root, files));
  assert.deepEqual(everything(root), ['a', 'a/mine', 'kept']);
});

test('replaces a file and keeps its rights, through a link too', (t) => {
  const root = scratchFolder(t);
  mkdirSync(path.join(root, 'a'));
  const file = path.join(root, 'a/one.mdx');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  symlinkSync(file, path.join(root, 'link.mdx'));
  putFile(path.join(root, 'link.mdx'), 'new');
  assert.equal(readFileSync(file, 'utf8'), 'new');
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(everything(root), ['a', 'a/one.mdx', 'link.mdx']);
});

test('replaces files that exist, and makes the others', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { 'a/one.mdx': 'old' });
  putFiles(
    root,
    new Map([
      ['a/one.mdx', 'new'],
      ['b/two.yaml', 'b'],
    ]),
  );
  assert.deepEqual(everything(root), ['a', 'a/one.mdx', 'b', 'b/two.yaml']);
  assert.equal(readFileSync(path.join(root, 'a/one.mdx'), 'utf8'), 'new');
});

test('leaves all as it was where one of several files cannot be replaced', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { 'a/one.mdx': 'old' });
  mkdirSync(path.join(root, 'two.yaml'));
  assert.throws(() =>
    putFiles(
      root,
      new Map([
        ['a/one.mdx', 'new'],
        ['new/three.mdx', 'c'],
        ['two.yaml', 'b'],
      ]),
    ),
  );
  assert.deepEqual(everything(root), ['a', 'a/one.mdx', 'two.yaml']);
  assert.equal(readFileSync(path.join(root, 'a/one.mdx'), 'utf8'), 'old');
});

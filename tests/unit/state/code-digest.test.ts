import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { drawingDigest, codeDigest } from '#state/code-digest.ts';
import { projectRoot } from '#state/project.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

function scratchRoot(t: TestContext): string {
  const root = scratchFolder(t);
  writeFiles(root, {
    'package.json': '{}',
    'package-lock.json': '{"one": 1}',
    'src/markdown/parse.ts': 'one',
    'src/schema/issue.ts': 'two',
    'src/pages/index.astro': 'three',
  });
  return root;
}

test('gives the same digest for the same code, wherever it lies', (t) => {
  const digest = codeDigest(scratchRoot(t));
  assert.match(digest, /^[0-9a-f]{16}$/);
  assert.equal(codeDigest(scratchRoot(t)), digest);
});

test('describes this project where no root is given', () => {
  assert.equal(codeDigest(), codeDigest(projectRoot()));
});

const changes: [title: string, change: (root: string) => void][] = [
  ['a file of the parser changes', (root) => writeFiles(root, { 'src/markdown/parse.ts': 'other' })],
  ['a page changes', (root) => writeFiles(root, { 'src/pages/index.astro': 'other' })],
  ['a schema changes', (root) => writeFiles(root, { 'src/schema/issue.ts': 'other' })],
  ['a file is added', (root) => writeFiles(root, { 'src/markdown/more.ts': '' })],
  ['a file is taken out', (root) => rmSync(path.join(root, 'src/schema/issue.ts'))],
  [
    'a file is renamed',
    (root) => renameSync(path.join(root, 'src/schema/issue.ts'), path.join(root, 'src/schema/other.ts')),
  ],
  ['another version is locked', (root) => writeFiles(root, { 'package-lock.json': '{"one": 2}' })],
  ['nothing is locked', (root) => rmSync(path.join(root, 'package-lock.json'))],
];

for (const [title, change] of changes)
  test(`gives another digest when ${title}`, (t) => {
    const root = scratchRoot(t);
    const before = codeDigest(root);
    change(root);
    assert.notEqual(codeDigest(root), before);
  });

test('gives the same digest when what is written for people changes, and another for a page in Markdown', (t) => {
  const root = scratchRoot(t);
  const before = codeDigest(root);
  writeFiles(root, { 'src/README.md': 'other', 'README.md': 'other' });
  assert.equal(codeDigest(root), before);
  writeFiles(root, { 'src/pages/colophon.md': 'new' });
  assert.notEqual(codeDigest(root), before);
});

test('names a drawing by its code and the versions of its packages, and by nothing else', (t) => {
  const root = scratchRoot(t);
  const set = (version: string) =>
    writeFiles(root, { 'node_modules/font/package.json': JSON.stringify({ version }) });
  const digest = () => drawingDigest(['font'], root);
  set('1.0.0');
  writeFiles(root, { 'src/share/cover.ts': 'one' });
  const before = digest();
  writeFiles(root, { 'src/markdown/parse.ts': 'other', 'package-lock.json': '{"one": 2}' });
  assert.equal(digest(), before);
  writeFiles(root, { 'src/share/cover.ts': 'other' });
  const redrawn = digest();
  assert.notEqual(redrawn, before);
  set('1.0.1');
  assert.notEqual(digest(), redrawn);
});

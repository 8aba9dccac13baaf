import assert from 'node:assert/strict';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { differences, Project } from './project.ts';

/** Signs that bundlers, addresses, shells and patterns each take for something else. */
const oddName = `it's #1 100%20 行业?[x] (y) & "z"-`;

let plain: Project;
let odd: Project;
let expected: Map<string, string>;
const elsewhere: string[] = [];

/** A file system beside that of the project, where the machine has one. */
function otherDisk(): string | undefined {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return undefined;
  }
}

before(async () => {
  plain = new Project();
  odd = new Project({ name: oddName });
  expected = await plain.build();
});

after(() => {
  for (const project of [plain, odd]) project.remove();
  for (const folder of elsewhere) rmSync(folder, { recursive: true, force: true });
});

test('a project in a folder with any sign in its name gives the same bytes, the second time too', async () => {
  assert.deepEqual(differences(await odd.build(), expected), []);
  odd.edit('content/issues/001-example-one/zh.mdx', (text) => `${text}\n一句后加的话。\n`);
  plain.edit('content/issues/001-example-one/zh.mdx', (text) => `${text}\n一句后加的话。\n`);
  expected = await plain.build();
  assert.deepEqual(differences(await odd.build(), expected), []);
});

test('caches beside a project whose name theirs begins with serve it', async () => {
  const cache = `${plain.folder}-cache`;
  elsewhere.push(cache);
  assert.deepEqual(differences(await plain.build({ CACHE_DIR: cache }), expected), []);
});

test('caches in a folder with any sign in its name serve it', async () => {
  const cache = mkdtempSync(path.join(os.tmpdir(), oddName));
  elsewhere.push(cache);
  assert.deepEqual(differences(await plain.build({ CACHE_DIR: cache }), expected), []);
});

test('caches on another file system serve it', { skip: !otherDisk() }, async () => {
  const cache = mkdtempSync(path.join(otherDisk() ?? '', 'industry-observer-'));
  elsewhere.push(cache);
  for (let time = 0; time < 2; time += 1)
    assert.deepEqual(differences(await plain.build({ CACHE_DIR: cache }), expected), []);
});

test('content in a folder with any sign in its name is built as elsewhere', async () => {
  const { folder } = odd;
  const content = path.join(folder, 'content');
  assert.deepEqual(differences(await plain.build({ CONTENT_DIR: content }), expected), []);
});

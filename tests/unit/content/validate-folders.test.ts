import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { validateFolders } from '#content/validate-folders.ts';
import type { FolderName } from '#content/settings.ts';
import { fixtures, scratchFolder, writeFiles } from './content-copy.ts';
import { english } from '../in-english.ts';

const nobody = 65534;

function environmentIn(folder: string, changed: Record<string, string> = {}): Record<string, string> {
  return {
    CONTENT_DIR: path.join(fixtures, 'valid'),
    OUT_DIR: path.join(folder, 'out'),
    CACHE_DIR: path.join(folder, 'cache/deep/er'),
    ...changed,
  };
}

/** Checks one setting that is wrong; gives what is said of its value. */
function refusalOf(t: TestContext, name: FolderName, place: string, files: Record<string, string>): string {
  const folder = scratchFolder(t);
  writeFiles(folder, files);
  const value = path.join(folder, place);
  let told = '';
  assert.throws(
    () => validateFolders(environmentIn(folder, { [name]: value })),
    ({ name: kind, message }: Error) => {
      assert.equal(kind, 'UserError');
      assert.ok(message.startsWith(`${name} is “${value}”, `), message);
      told = message.slice(`${name} is “${value}”, `.length).replace(/; it must be .*\.$/, '');
      return true;
    },
  );
  return told;
}

test('folders that are not there yet can be made, and nothing is left of the trial', (t) => {
  const folder = scratchFolder(t);
  validateFolders(environmentIn(folder));
  assert.deepEqual(readdirSync(folder), []);
});

test('a site that was built before may be replaced, and an empty folder', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(path.join(folder, 'out'));
  validateFolders(environmentIn(folder));
  writeFiles(folder, { 'out/index.html': '', 'out/_headers': '', 'out/issues/1/index.html': '' });
  validateFolders(environmentIn(folder));
});

test('files of somebody else are never replaced', (t) => {
  const why = english('folder.has-files');
  assert.equal(refusalOf(t, 'OUT_DIR', 'home', { 'home/.bashrc': '' }), why);
  assert.equal(refusalOf(t, 'OUT_DIR', 'work', { 'work/index.html': '', 'work/essay.md': '' }), why);
  assert.equal(
    refusalOf(t, 'OUT_DIR', 'pages', { 'pages/index.html': '', 'pages/_headers': '', 'pages/.git/HEAD': '' }),
    why,
  );
});

for (const name of ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR'] as const)
  test(`${name} is a folder, not a file and nothing below one`, (t) => {
    assert.equal(refusalOf(t, name, 'a.txt', { 'a.txt': '' }), english('folder.is-file'));
    assert.equal(refusalOf(t, name, 'a.txt/b/c', { 'a.txt': '' }), english('folder.below-file'));
  });

test('content that is not there is told', (t) => {
  assert.equal(refusalOf(t, 'CONTENT_DIR', 'gone', {}), english('folder.missing'));
});

test('a folder that cannot be written to is told in the same way', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(path.join(folder, 'locked'), { mode: 0o555 });
  chmodSync(folder, 0o777);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    for (const name of ['OUT_DIR', 'CACHE_DIR'] as const)
      assert.throws(
        () => validateFolders(environmentIn(folder, { [name]: path.join(folder, 'locked/new') })),
        {
          name: 'UserError',
          message: /, which cannot be written to \(EACCES\); it must be /,
        },
      );
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test(
  'where the system has no place for a folder, checking ends',
  { skip: !existsSync('/proc/self') },
  (t) => {
    const environment = environmentIn(scratchFolder(t), { CACHE_DIR: '/proc/column/cache' });
    assert.throws(() => validateFolders(environment), { message: /, which cannot be written to \(/ });
  },
);

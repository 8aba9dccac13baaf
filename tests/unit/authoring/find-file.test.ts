import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findFile } from '#authoring/find-file.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { english, containing } from '../in-english.ts';

for (const [name, typed] of [
  ['photo.jpg', 'photo.jpg'],
  ['my photo 一.jpg', ' my photo 一.jpg '],
  ['cafe\u0301.jpg', 'caf\u00E9.jpg'],
  ['caf\u00E9.jpg', 'cafe\u0301.jpg'],
  ['Screenshot 10.20\u202FPM.png', 'Screenshot 10.20 PM.png'],
  ['cafe\u0301/a b.jpg', 'caf\u00E9/a\u00A0b.jpg'],
] as const)
  test(`finds ${JSON.stringify(name)} by ${JSON.stringify(typed)}`, (t) => {
    const folder = scratchFolder(t);
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'here');
    assert.equal(findFile(typed, folder), path.join(folder, name));
    assert.equal(findFile(path.join(folder, name), '/'), path.join(folder, name));
    assert.equal(findFile(pathToFileURL(path.join(folder, name)).href, '/'), path.join(folder, name));
  });

test('~ is the folder of whoever types', () => {
  assert.throws(
    () => findFile('~/no such picture.jpg', '/'),
    (error: Error) => error.message.includes(path.join(os.homedir(), 'no such picture.jpg')),
  );
});

test('of two names that look alike neither is taken', (t) => {
  const folder = scratchFolder(t);
  for (const name of ['a\u00A0b.jpg', 'a\u202Fb.jpg']) writeFileSync(path.join(folder, name), 'here');
  assert.throws(() => findFile('a b.jpg', folder), /There is no file/);
});

test('what is neither a file nor a folder is refused', { skip: process.platform === 'win32' }, () => {
  assert.throws(() => findFile('/dev/null', '/'), containing(english('file.none', { file: '/dev/null' })));
});

test('a path without its spaces has a hint', (t) => {
  assert.throws(() => findFile('我的', scratchFolder(t)), containing(english('file.missing.help')));
});

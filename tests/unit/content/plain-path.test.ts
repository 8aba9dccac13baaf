import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { plainPath } from '#content/plain-path.ts';
import { scratchFolder } from './content-copy.ts';

const odd = [
  'it’s fine',
  "it's",
  'a#b',
  'a?b',
  'a%20b',
  '50%',
  'a"b',
  'a`b',
  '${a}',
  'a*b',
  '行业#观察',
  "#?%'",
];
const isPlain = (file: string): boolean => !/[#?%'"`$<>|*{}\\]/.test(file);

test('a path that every program reads right stays as it is', () => {
  for (const name of ['column', '行业 观察', '[x] (1)', 'a&b,c@d+e=f', 'é', 'it’s', '~a!'])
    assert.equal(plainPath(`/srv/${name}/b`, '/home/me/project'), `/srv/${name}/b`);
});

test('a folder with any other name is the same one by its plain path, always the same path', (t) => {
  const scratch = scratchFolder(t);
  for (const name of odd) {
    const folder = path.join(scratch, name);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'file.txt'), name);
    const plain = plainPath(folder, '/home/me/project');
    assert.ok(isPlain(plain), plain);
    assert.equal(realpathSync(plain), realpathSync(folder));
    assert.equal(plainPath(folder, '/home/me/project'), plain);
    assert.equal(readFileSync(path.join(plain, 'file.txt'), 'utf8'), name);
  }
});

test('what lies in the project stays in it', (t) => {
  const root = path.join(scratchFolder(t), 'a#b');
  mkdirSync(path.join(root, 'content'), { recursive: true });
  const [plainRoot, plain] = [plainPath(root, root), plainPath(path.join(root, 'content'), root)];
  assert.equal(plain, path.join(plainRoot, 'content'));
  assert.equal(realpathSync(plain), realpathSync(path.join(root, 'content')));
});

test('a folder that is not there yet can be made by its plain path', (t) => {
  const folder = path.join(scratchFolder(t), 'a#b', 'cache');
  const plain = plainPath(folder, '/home/me/project');
  mkdirSync(plain, { recursive: true });
  writeFileSync(path.join(plain, 'a.txt'), '');
  assert.equal(readFileSync(path.join(folder, 'a.txt'), 'utf8'), '');
});

test('a folder beside the project whose name it begins with gets a path that does not', (t) => {
  const scratch = scratchFolder(t);
  const [root, cache] = [path.join(scratch, 'column'), path.join(scratch, 'column-cache/site')];
  mkdirSync(root);
  mkdirSync(cache, { recursive: true });
  const plain = plainPath(cache, root);
  assert.ok(!plain.startsWith(root), plain);
  assert.equal(realpathSync(plain), realpathSync(cache));
  assert.equal(plainPath(path.join(root, 'cache'), root), path.join(root, 'cache'));
});

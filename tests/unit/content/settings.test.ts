import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { UserError } from '#diagnostics/user-error.ts';
import { codeFolder, readSettings } from '#content/settings.ts';
import { english } from '../in-english.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test('keeps everything inside the project where nothing is set', () => {
  const { content, cache, out } = readSettings({});
  assert.equal(content, path.join(root, 'content'));
  assert.equal(path.dirname(cache), path.join(root, 'node_modules/.cache/industry-observer'));
  assert.equal(out, path.join(root, 'dist'));
});

test('takes an empty variable for one that is not set', () => {
  assert.deepEqual(readSettings({ CONTENT_DIR: '', CACHE_DIR: '', OUT_DIR: '' }), readSettings({}));
});

test('starts relative paths at the root of the project, not at the working directory', () => {
  const { content, cache, out } = readSettings({
    CONTENT_DIR: 'tests/fixtures/valid',
    CACHE_DIR: '../cache',
    OUT_DIR: './site/',
  });
  assert.equal(content, path.join(root, 'tests/fixtures/valid'));
  assert.equal(path.dirname(cache), path.resolve(root, '../cache'));
  assert.equal(out, path.join(root, 'site'));
});

test('keeps absolute paths', () => {
  const environment = { CONTENT_DIR: '/srv/content', CACHE_DIR: '/srv/cache', OUT_DIR: '/srv/out' };
  const { content, cache, out } = readSettings(environment);
  assert.equal(content, path.resolve('/srv/content'));
  assert.equal(path.dirname(cache), path.resolve('/srv/cache'));
  assert.equal(out, path.resolve('/srv/out'));
});

test('gives each folder of content a cache of its own, however its path is written', () => {
  const cacheOf = (content: string) => readSettings({ CONTENT_DIR: content }).cache;
  assert.notEqual(cacheOf('one'), cacheOf('two'));
  for (const same of ['./one/', 'two/../one', path.join(root, 'one')])
    assert.equal(cacheOf(same), cacheOf('one'), same);
});

test('puts the code of the site where all content shares it', () => {
  const settings = { content: '/srv/content', cache: path.resolve('/srv/cache/one'), out: '/srv/out' };
  assert.equal(codeFolder(settings), path.resolve('/srv/cache/code'));
});

const collisions: [environment: Record<string, string>, name: string, why: string][] = [
  [{ OUT_DIR: '.' }, 'OUT_DIR', english('folder.is-project')],
  [{ OUT_DIR: '..' }, 'OUT_DIR', english('folder.has-project')],
  [{ OUT_DIR: '/' }, 'OUT_DIR', english('folder.has-project')],
  [{ OUT_DIR: 'content' }, 'OUT_DIR', english('folder.is-other', { other: 'CONTENT_DIR' })],
  [
    { OUT_DIR: 'content/site' },
    'OUT_DIR',
    english('folder.in-other', { other: 'CONTENT_DIR', folder: `${root}/content` }),
  ],
  [
    { OUT_DIR: 'node_modules' },
    'OUT_DIR',
    english('folder.has-other', {
      other: 'CACHE_DIR',
      folder: `${root}/node_modules/.cache/industry-observer`,
    }),
  ],
  [{ OUT_DIR: 'src/site' }, 'OUT_DIR', english('folder.in-project', { folder: 'src' })],
  [{ OUT_DIR: 'public' }, 'OUT_DIR', english('folder.in-project', { folder: 'public' })],
  [
    { CONTENT_DIR: '/srv/a', CACHE_DIR: 'content' },
    'CACHE_DIR',
    english('folder.in-project', { folder: 'content' }),
  ],
  [{ CACHE_DIR: 'dist' }, 'CACHE_DIR', english('folder.is-other', { other: 'OUT_DIR' })],
  [
    { CACHE_DIR: 'dist/cache' },
    'CACHE_DIR',
    english('folder.in-other', { other: 'OUT_DIR', folder: `${root}/dist` }),
  ],
  [
    { CACHE_DIR: 'content/.cache' },
    'CACHE_DIR',
    english('folder.in-other', { other: 'CONTENT_DIR', folder: `${root}/content` }),
  ],
  [{ CONTENT_DIR: '.' }, 'CONTENT_DIR', english('folder.is-project')],
  [{ CONTENT_DIR: 'public/content' }, 'CONTENT_DIR', english('folder.in-project', { folder: 'public' })],
  [
    { CONTENT_DIR: '/srv/a', OUT_DIR: '/srv/a/b' },
    'CONTENT_DIR',
    english('folder.has-other', { other: 'OUT_DIR', folder: '/srv/a/b' }),
  ],
];

for (const [environment, name, why] of collisions)
  test(`says in one sentence why ${JSON.stringify(environment)} cannot be`, () => {
    assert.throws(
      () => readSettings(environment),
      ({ name: kind, code, message }: UserError) => {
        assert.deepEqual([kind, code], ['UserError', 'invalid-setting']);
        assert.ok(message.startsWith(`${name} is “${environment[name]}”, ${why}; it must be `), message);
        assert.match(message, /^[^\n]+\.$/);
        return true;
      },
    );
  });

test('a folder beside another whose name it begins with is none in it', () => {
  const beside = { CONTENT_DIR: '/srv/column', OUT_DIR: '/srv/column-site', CACHE_DIR: `${root}-cache` };
  assert.equal(readSettings(beside).out, '/srv/column-site');
});

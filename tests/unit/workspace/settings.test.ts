import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { bodyFolder, readSettings } from '#workspace/settings.ts';

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

test('puts the parsed bodies into a folder of the cache', () => {
  const settings = { content: '/srv/content', cache: path.resolve('/srv/cache'), out: '/srv/out' };
  assert.equal(bodyFolder(settings), path.resolve('/srv/cache/bodies'));
});

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { bodyFolder, readSettings } from '#workspace/settings.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test('keeps everything inside the project where nothing is set', () => {
  assert.deepEqual(readSettings({}), {
    content: path.join(root, 'content'),
    cache: path.join(root, 'node_modules/.cache/industry-observer'),
    out: path.join(root, 'dist'),
  });
});

test('takes an empty variable for one that is not set', () => {
  assert.deepEqual(readSettings({ CONTENT_DIR: '', CACHE_DIR: '', OUT_DIR: '' }), readSettings({}));
});

test('starts relative paths at the root of the project, not at the working directory', () => {
  assert.deepEqual(
    readSettings({ CONTENT_DIR: 'tests/fixtures/valid', CACHE_DIR: '../cache', OUT_DIR: './site/' }),
    {
      content: path.join(root, 'tests/fixtures/valid'),
      cache: path.resolve(root, '../cache'),
      out: path.join(root, 'site'),
    },
  );
});

test('keeps absolute paths', () => {
  assert.equal(readSettings({ CONTENT_DIR: '/srv/content' }).content, path.resolve('/srv/content'));
});

test('puts the parsed bodies into a folder of the cache', () => {
  const settings = { content: '/srv/content', cache: path.resolve('/srv/cache'), out: '/srv/out' };
  assert.equal(bodyFolder(settings), path.resolve('/srv/cache/bodies'));
});

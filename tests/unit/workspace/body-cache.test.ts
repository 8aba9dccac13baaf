import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Body } from '#document/body.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { scratchFolder } from './content-copy.ts';

const body: Body = {
  tree: { type: 'root', children: [{ type: 'text', value: '一 “one” \u2028' }] },
  segments: ['<p>一</p>', { name: 'Money', properties: { amount: 'USD 5M' }, children: [] }],
  headings: [{ depth: 2, id: '一', text: '一' }],
  citations: { 'example-source': 2 },
  minutes: 1,
};

test('makes its folder, however deep', (t) => {
  const folder = path.join(scratchFolder(t), 'a/b/bodies');
  const cache = new BodyCache(folder);
  assert.equal(cache.folder, folder);
  assert.ok(existsSync(folder));
});

test('gives a body back as it was kept', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  cache.write('one', body);
  assert.deepEqual(cache.read('one'), body);
});

test('knows what it has, across runs', (t) => {
  const folder = scratchFolder(t);
  assert.equal(new BodyCache(folder).has('one'), false);
  new BodyCache(folder).write('one', body);
  assert.equal(new BodyCache(folder).has('one'), true);
  assert.equal(new BodyCache(folder).has('on'), false);
});

test('replaces a body, and leaves no unfinished file behind', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  cache.write('one', body);
  cache.write('one', { ...body, minutes: 9 });
  assert.equal(cache.read('one').minutes, 9);
  assert.deepEqual(readdirSync(cache.folder), ['one.json']);
});

test('does not take an unfinished file for a body', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  writeFileSync(path.join(cache.folder, 'one.json.1.tmp'), '{"tree"');
  assert.equal(cache.has('one'), false);
});

test('fails to read what is not there, or only half there', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  assert.throws(() => cache.read('one'), { code: 'ENOENT' });
  writeFileSync(path.join(cache.folder, 'half.json'), '{"tree"');
  assert.throws(() => cache.read('half'), SyntaxError);
});

test('keeps the bodies that are named, and removes all else', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  for (const digest of ['one', 'two', 'three']) cache.write(digest, body);
  writeFileSync(path.join(cache.folder, 'one.json.1.tmp'), '');
  cache.keepOnly(new Set(['one', 'three', 'never']));
  assert.deepEqual(readdirSync(cache.folder).sort(), ['one.json', 'three.json']);
});

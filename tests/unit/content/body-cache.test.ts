import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '#markdown/body.ts';
import { BodyCache } from '#content/body-cache.ts';
import { scratchFolder } from './content-copy.ts';

const body: Body = {
  tree: { type: 'root', children: [{ type: 'text', value: '一 “one” \u2028' }] },
  segments: ['<p>一</p>', { name: 'Money', properties: { amount: 'USD 5M' }, children: [] }],
  headings: [{ depth: 2, id: '一', text: '一' }],
  citations: { 'example-source': 2 },
  minutes: 1,
};

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

test('replaces a body', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  cache.write('one', body);
  cache.write('one', { ...body, minutes: 9 });
  assert.equal(cache.read('one').minutes, 9);
});

test('fails to read what is not there', (t) => {
  assert.throws(() => new BodyCache(scratchFolder(t)).read('one'), /there is no body one/);
});

test('keeps the bodies that are named, and forgets all else', (t) => {
  const cache = new BodyCache(scratchFolder(t));
  for (const digest of ['one', 'two', 'three']) cache.write(digest, body);
  cache.keepOnly(new Set(['one', 'three', 'never']));
  assert.deepEqual(
    ['one', 'two', 'three', 'never'].filter((digest) => cache.has(digest)),
    ['one', 'three'],
  );
});

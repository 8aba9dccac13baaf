import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyStore } from '#state/copy-store.ts';
import { Store } from '#state/store.ts';
import { scratchFolder } from '../content/content-copy.ts';

test('a copied store has what the other had, and goes its own way', (t) => {
  const folder = scratchFolder(t);
  const [from, into] = [path.join(folder, 'it’s one'), path.join(folder, 'it’s one/editor')];
  const source = new Store(from).cache<string>('words');
  source.put([['a', '一']]);
  copyStore(from, into);
  const copy = new Store(into).cache<string>('words');
  assert.equal(copy.get('a'), '一');
  copy.put([['a', '二']]);
  assert.equal(source.get('a'), '一');
  copyStore(from, into);
  assert.equal(new Store(into).cache<string>('words').get('a'), '二');
});

test('where there is nothing to copy, or nothing that can be read, there is no store', (t) => {
  const folder = scratchFolder(t);
  const [from, into] = [path.join(folder, 'from'), path.join(folder, 'into')];
  copyStore(from, into);
  mkdirSync(from);
  writeFileSync(path.join(from, 'state.db'), 'no database at all');
  copyStore(from, into);
  assert.deepEqual(readdirSync(folder).includes('into') ? readdirSync(into) : [], []);
});

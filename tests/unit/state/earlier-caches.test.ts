import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { removeEarlierCaches } from '#state/earlier-caches.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

test('what earlier versions left in the cache is removed, and nothing else', (t) => {
  const folder = scratchFolder(t);
  const left = [
    'share/a.png',
    'pictures/made',
    'pictures/inspections.json',
    'compressed/files/a.br',
    'verdicts.json',
  ];
  const kept = [
    'pictures/0a-480.webp',
    'compressed/a.br',
    'search/entries/1.json',
    'site/index.html',
    'state.db',
  ];
  writeFiles(folder, Object.fromEntries([...left, ...kept].map((name) => [name, 'a'])));
  for (const _ of [1, 2]) removeEarlierCaches(folder);
  assert.deepEqual(
    [...left, ...kept].filter((name) => existsSync(path.join(folder, name))),
    kept,
  );
});

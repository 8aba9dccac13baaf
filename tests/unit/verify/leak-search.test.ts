import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSecretFiles } from '#verify/leak-search.ts';
import { say } from '#wording/phrase.ts';
import { inEnglish } from '../in-english.ts';

const files = [
  'issues/22/index.html',
  'en/issues/22/parallel/index.html',
  'issues/22.md',
  'issues/22.md.br',
  'en/issues/22/share.png',
  'issues/220/index.html',
  'issues/2/index.html',
  'issues/2.md',
  'tags/22/index.html',
  'issues/page/22/index.html',
];

test('what lies below the page of an unpublished issue, or is called after it, gives it away', () => {
  const found = findSecretFiles(files, new Map([[22, say('site-secret.draft', { number: 22 })]]));
  assert.deepEqual(
    found.map(({ file }) => file),
    files.slice(0, 5),
  );
  assert.match(inEnglish(found[0]?.message ?? ''), /No\. 22, which is a draft.*“\/issues\/22\/index\.html”/);
});

test('nothing is given away where all issues are published', () => {
  assert.deepEqual(findSecretFiles(files, new Map()), []);
});

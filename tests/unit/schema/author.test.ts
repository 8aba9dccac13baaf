import assert from 'node:assert/strict';
import { test } from 'node:test';
import { author } from '#schema/author.ts';

const bio = { zh: '说明。', en: 'A note.' };

test('takes an author for a person without links unless more is said', () => {
  assert.deepEqual(author.parse({ id: 'ann', name: 'Ann', bio }), {
    id: 'ann',
    name: { zh: 'Ann', en: 'Ann' },
    kind: 'person',
    bio,
    links: [],
  });
});

test('refuses a link that leads nowhere', () => {
  const links = [{ label: 'Blog', url: 'blog' }];
  const issues = author.safeParse({ id: 'ann', name: 'Ann', bio, links }).error?.issues;
  assert.deepEqual(
    issues?.map(({ path }) => path),
    [['links', 0, 'url']],
  );
});

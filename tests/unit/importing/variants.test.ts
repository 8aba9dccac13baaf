import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Survey } from '#importing/open-post.ts';
import { groupVariants } from '#importing/variants.ts';

function survey(file: string, given: Partial<Survey>): Survey {
  const usual = {
    title: undefined,
    date: undefined,
    isIssue: true,
    number: undefined,
    company: undefined,
    length: 100,
  };
  return { file, digest: file, pictures: 0, links: 0, ...usual, ...given };
}

function files(posts: Survey[]): string[] {
  return groupVariants(posts)
    .map(
      ({ best, others, number }) =>
        `${String(number ?? '')}:${[best, ...others].map(({ file }) => file).join(',')}`,
    )
    .sort();
}

test('groups by number, the longest first', () => {
  assert.deepEqual(
    files([survey('a', { number: 3 }), survey('b', { number: 3, length: 900 }), survey('c', { number: 4 })]),
    ['3:b,a', '4:c'],
  );
});

test('adds a post without a number to the one whose title or company it has', () => {
  const numbered = survey('a', { number: 3, title: '机械臂，来了', company: 'Qingchuan' });
  assert.deepEqual(
    files([survey('b', { title: '机械臂 来了!' }), survey('c', { company: 'qingchuan' }), numbered]),
    ['3:a,b,c'],
  );
});

test('keeps apart what shares nothing, or has two numbers', () => {
  assert.deepEqual(
    files([
      survey('a', { number: 1, company: 'X' }),
      survey('b', { number: 2, company: 'X' }),
      survey('c', {}),
      survey('d', {}),
    ]),
    ['1:a', '2:b', ':c', ':d'],
  );
});

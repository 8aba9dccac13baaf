import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Survey } from '#importing/open-post.ts';
import { groupVariants } from '#importing/variants.ts';

function survey(file: string, given: Partial<Survey>): Survey {
  const usual = {
    title: undefined,
    date: undefined,
    locale: 'zh' as const,
    addresses: [],
    statesAddress: false,
    slug: undefined,
    categories: [],
    pairKeys: [],
    isIssue: true,
    number: undefined,
    company: undefined,
    length: 100,
  };
  return { file, digest: file, pictures: 0, links: 0, ...usual, ...given };
}

/** A text that all posts share, unless a test has others. */
const same = (): string => '同一篇文章的正文，够长，一眼看得出是不是一篇。';

function files(posts: Survey[], textOf: (post: Survey) => string = same): string[] {
  return groupVariants(posts, textOf)
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

test('posts of one title that say other things are other posts', () => {
  const weekly = (file: string): Survey => survey(file, { title: '每周笔记' });
  const texts: Record<string, string> = {
    a: '一月的第一周，写的是甲公司开张，街上很冷。',
    b: '六月的第二周，写的完全是另外一件事，与上面那一篇毫无关系。',
    c: '一月的第一周，写的是甲公司开张，街上很冷。后来又补了一段。',
  };
  assert.deepEqual(
    files([weekly('a'), weekly('b'), weekly('c')], ({ file }) => texts[file] ?? ''),
    [':a,c', ':b'],
  );
});

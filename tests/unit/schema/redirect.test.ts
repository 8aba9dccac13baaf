import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirect } from '#schema/redirect.ts';

const accepted: [from: string, encoded: string][] = [
  ['/2024/08/13/groq/', '/2024/08/13/groq/'],
  ['/2024/推理速度/', '/2024/%E6%8E%A8%E7%90%86%E9%80%9F%E5%BA%A6/'],
  ['https://old.example/a/%e6%8e%A8', '/a/%E6%8E%A8'],
  ['/a%20b%2Fc', '/a%20b%2Fc'],
  ['/100%25/', '/100%25/'],
  ['/a"b<c>', '/a%22b%3Cc%3E'],
];

for (const [from, encoded] of accepted)
  test(`${from} is redirected as ${encoded}`, () => {
    assert.deepEqual(redirect.parse({ from, to: '/issues/22/' }), { from: encoded, to: '/issues/22/' });
  });

for (const from of [
  '/?p=22',
  '/a#b',
  '/a?',
  '/%zz/',
  '/%E6%8E/',
  '//elsewhere.example/a',
  'ftp://a/b',
  '/a b',
  'a/b',
  '',
])
  test(`“${from}” cannot be redirected`, () => {
    assert.equal(redirect.safeParse({ from, to: '/issues/22/' }).success, false);
  });

for (const to of ['https://elsewhere.example/', '//elsewhere.example/', '/a?b', '/a#b', 'a'])
  test(`nobody is redirected to “${to}”`, () => {
    assert.equal(redirect.safeParse({ from: '/a/', to }).success, false);
  });

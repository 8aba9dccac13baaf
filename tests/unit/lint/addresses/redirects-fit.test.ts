import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnfitRedirects } from '#lint/addresses/redirects-fit.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { toldInEnglish, english } from '../../in-english.ts';

function found(redirects: readonly RedirectRecord[]): string[] {
  const listed = redirects.map((data, index) => ({ file: 'redirects.yaml', index, data }));
  return toldInEnglish(findUnfitRedirects(listed)).map(
    ({ index, severity, code, message }) => `${index} ${severity} ${code}: ${message}`,
  );
}

const many = (count: number, end: string): RedirectRecord[] =>
  Array.from({ length: count }, (_, index) => ({ from: `/old/${index}${end}`, to: '/' }));

test('as many old addresses as Cloudflare Pages reads rules are nothing to tell', () => {
  assert.deepEqual(found(many(2000, '/')), []);
  assert.deepEqual(found(many(2000, '')), []);
});

test('more are told at the first that is too many, with their number and what becomes of the rest', () => {
  assert.deepEqual(found(many(2001, '/')), [
    `2000 warning too-many-redirects: ${english('too-many-redirects', { count: 2001, most: 2000, isSkipped: false })}`,
  ]);
  assert.deepEqual(found([...many(2345, '.php'), ...many(5, '/')]), [
    `2000 warning too-many-redirects: ${english('too-many-redirects', { count: 2350, most: 2000, isSkipped: true })}`,
  ]);
});

test('a rule that is too long is told, with what its address does without it', () => {
  const long = `/${'%E6%97%A7'.repeat(111)}`;
  assert.deepEqual(
    found([
      { from: `${long}/`, to: '/issues/1/' },
      { from: `${long}.php`, to: '/issues/1/' },
      { from: `/${'a'.repeat(983)}/`, to: '/issues/1/' },
      { from: `/${'b'.repeat(982)}/`, to: '/issues/1/' },
    ]),
    [
      `0 warning redirect-too-long: ${english('redirect-too-long', { length: 1016, longest: 1000, hasPage: true })}`,
      `1 warning redirect-too-long: ${english('redirect-too-long', { length: 1019, longest: 1000, hasPage: false })}`,
    ],
  );
});

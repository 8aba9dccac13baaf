import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from '#schema/web-address.ts';
import { complaintsOf } from '../sample.ts';

for (const address of ['https://example.com', 'http://example.com/a?b=1&c=2#d', 'https://例子.中国/路'])
  test(`takes ${address}`, () => {
    assert.equal(webAddress.parse(address), address);
  });

for (const address of [
  '',
  'example.com',
  '//example.com',
  '/issues/1/',
  'https://',
  'https://a b',
  'ftp://example.com',
  'mailto:a@example.com',
  'javascript:alert(1)',
  'data:text/html,a',
])
  test(`refuses ${JSON.stringify(address)}`, () => {
    assert.deepEqual(complaintsOf(webAddress, address), [
      'is no web address; Write it with https:// at its start.',
    ]);
  });

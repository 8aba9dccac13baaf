import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from '#schema/web-address.ts';
import { problemsOf } from '../sample.ts';
import { english } from '../in-english.ts';

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
  ' javascript:alert(1)',
  'https:/\\example.com/',
  'https:/example.com/',
  'https://example.com/\u202Etxt.exe',
  'https://example.com/\u0000',
])
  test(`refuses ${JSON.stringify(address)}`, () => {
    assert.deepEqual(problemsOf(webAddress, address), [
      `is not a web address; ${english('web-address.form.help')}`,
    ]);
  });

test('takes the line breaks out of an address that was pasted with them', () => {
  assert.equal(webAddress.parse(' https://exam\tple.com/a\nb\n'), 'https://example.com/ab');
});

for (const address of [
  'https://example.com/a b',
  'https://example.com/"><img src=x onerror=alert(1)>',
  'https://example.com/<b>',
  'https://example.com/a\\b',
  'https://example.com/`a`',
  'https://example.com/{a}',
  'https://example.com/a|b',
])
  test(`refuses ${JSON.stringify(address)}, which has what no address may have`, () => {
    assert.deepEqual(problemsOf(webAddress, address), [english('web-address.characters')]);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainAddress } from '#lint/rules/addresses-plausible.ts';

for (const address of [
  'https://example.com/a。',
  'https://example.com/a)',
  'https://example.com/a,',
  'https://example.com/a,https://example.com/b',
  'https://https//example.com/',
  'http://localhost:4321/issues/1/',
  'https://10.0.0.2/a',
  'https://t.co/abc',
])
  test(`${address} is not what was meant`, () => {
    assert.ok(explainAddress(address));
  });

for (const address of [
  'https://en.wikipedia.org/wiki/Figure_(company)',
  'https://zh.wikipedia.org/wiki/人工智能',
  'https://web.archive.org/web/2024/https://example.com/a',
  'https://www.linkedin.com/in/somebody/',
  'https://example.com/?p=15587',
  'https://example.com/a-b_c~d',
])
  test(`${address} may be what was meant`, () => {
    assert.equal(explainAddress(address), undefined);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from '#preview/address-of.ts';

for (const [url, address] of [
  ['/issues/22/?a=%E5#b', '/issues/22/'],
  ['/%E5%9B%BE/', '/图/'],
  ['/%', '/%'],
  ['/%E5/', '/%E5/'],
  ['//host/a/', '//host/a/'],
  ['//', '//'],
  [undefined, '/'],
] as const)
  test(`${url} asks for ${address}`, () =>
    assert.equal(addressOf({ url }, new URL('http://localhost/')), address));

for (const [url, address] of [
  ['/column/', '/'],
  ['/column/issues/22/?a#b', '/issues/22/'],
  ['/column/column/', '/column/'],
  ['/column', undefined],
  ['/columns/', undefined],
  ['/issues/22/', undefined],
  ['/column/../issues/22/', undefined],
] as const)
  test(`below a path ${url} asks for ${address}`, () =>
    assert.equal(addressOf({ url }, new URL('https://user.github.test/column/')), address));

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
  test(`${url} asks for ${address}`, () => assert.equal(addressOf({ url }), address));

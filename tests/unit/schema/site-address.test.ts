import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteAddress, baseOf, hrefOf, pathBelow } from '#schema/site-address.ts';

const root = new URL('https://column.test');
const below = new URL('https://user.github.test/a/column/');
const paths = ['/', '/issues/22/', '/a/column/', '/tags/云.xml', '/faces/a.woff2?v=1', '/issues/1/#a:b'];

test('an address of a site at the root is that of its host', () => {
  assert.equal(baseOf(root), '');
  for (const path of paths) {
    assert.equal(hrefOf(path, root), path);
    assert.equal(absoluteAddress(path, root), new URL(path, root).href);
  }
});

test('an address of a site below a path begins with that path', () => {
  assert.equal(baseOf(below), '/a/column');
  assert.equal(hrefOf('/', below), '/a/column/');
  assert.equal(absoluteAddress('/issues/22/', below), 'https://user.github.test/a/column/issues/22/');
});

test('whatever a link names, it leads back to the address of the site', () => {
  for (const site of [root, below])
    for (const path of paths) assert.equal(pathBelow(site, hrefOf(path, site)), path);
});

test('what stands beside a site has no address of it', () => {
  for (const path of ['/', '/a/', '/a/column', '/a/columns/', '/issues/22/'])
    assert.equal(pathBelow(below, path), undefined);
});

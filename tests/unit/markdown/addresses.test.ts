import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { makeAddressesAbsolute } from '#markdown/addresses.ts';

const address = new URL('https://column.test/en/issues/1/');

for (const [written, absolute] of [
  ['/issues/2/', 'https://column.test/issues/2/'],
  ['../2/', 'https://column.test/en/issues/2/'],
  ['#ref:one', 'https://column.test/en/issues/1/#ref:one'],
  ['#背景', 'https://column.test/en/issues/1/#%E8%83%8C%E6%99%AF'],
  ['', 'https://column.test/en/issues/1/'],
  ['//e.test/a', 'https://e.test/a'],
  ['https://e.test/a?b=1&c=2#d', 'https://e.test/a?b=1&c=2#d'],
  ['mailto:a@e.test', 'mailto:a@e.test'],
] as const)
  test(`makes “${written}” absolute, in links and pictures`, () => {
    const [link, picture] = [h('a', { href: written }), h('img', { src: written, alt: '' })];
    makeAddressesAbsolute({ type: 'root', children: [h('p', [link]), picture] }, address);
    assert.deepEqual([link.properties['href'], picture.properties['src']], [absolute, absolute]);
  });

test('touches nothing but addresses', () => {
  const children = [h('p', { id: 'a', title: '/a/' }, ['/b/', h('a', '无'), h('q', { cite: '/c/' })])];
  const tree: Root = { type: 'root', children };
  const before = structuredClone(tree);
  makeAddressesAbsolute(tree, address);
  assert.deepEqual(tree, before);
});

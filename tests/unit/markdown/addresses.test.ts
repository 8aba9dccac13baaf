import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { makeAddressesAbsolute } from '#markdown/addresses.ts';

const [page, site] = ['/en/issues/1/', new URL('https://column.test/')] as const;

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
    makeAddressesAbsolute({ type: 'root', children: [h('p', [link]), picture] }, page, site);
    assert.deepEqual([link.properties['href'], picture.properties['src']], [absolute, absolute]);
  });

test('touches nothing but addresses', () => {
  const children = [h('p', { id: 'a', title: '/a/' }, ['/b/', h('a', '无'), h('q', { cite: '/c/' })])];
  const tree: Root = { type: 'root', children };
  const before = structuredClone(tree);
  makeAddressesAbsolute(tree, page, site);
  assert.deepEqual(tree, before);
});

for (const [written, absolute] of [
  ['/issues/2/', 'https://user.github.test/column/issues/2/'],
  ['../2/', 'https://user.github.test/column/en/issues/2/'],
  ['#ref:one', 'https://user.github.test/column/en/issues/1/#ref:one'],
  ['//e.test/a', 'https://e.test/a'],
] as const)
  test(`makes “${written}” absolute where the site lies below a path`, () => {
    const link = h('a', { href: written });
    makeAddressesAbsolute(
      { type: 'root', children: [link] },
      page,
      new URL('https://user.github.test/column/'),
    );
    assert.equal(link.properties['href'], absolute);
  });

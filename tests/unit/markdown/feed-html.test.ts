import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { Root } from 'hast';
import { textAsHtml, toFeedHtml } from '#markdown/feed-html.ts';
import { bodyOf } from '../sample.ts';

const [page, site] = ['/en/issues/1/', new URL('https://column.test/')] as const;

function feedHtml(...children: Root['children']): string {
  return toFeedHtml({ type: 'root', children }, page, site);
}

for (const [href, absolute] of [
  ['/issues/2/', 'https://column.test/issues/2/'],
  ['#背景', 'https://column.test/en/issues/1/#%E8%83%8C%E6%99%AF'],
  ['#note:fn-1', 'https://column.test/en/issues/1/#note:fn-1'],
  ['', 'https://column.test/en/issues/1/'],
  ['https://e.test/a?b=1#c', 'https://e.test/a?b=1#c'],
  ['http://e.test', 'http://e.test/'],
  ['mailto:a@e.test', 'mailto:a@e.test'],
] as const)
  test(`resolves the link “${href}” against the page`, () => {
    assert.equal(feedHtml(h('a', { href }, 'a')), `<a href="${absolute}">a</a>`);
  });

test('resolves the address of a picture and keeps its size', () => {
  assert.equal(
    feedHtml(
      h('img', {
        src: '/_astro/chip.jpg',
        alt: '图',
        width: 12,
        height: 8,
        srcSet: '/a 2x',
        loading: 'lazy',
      }),
    ),
    '<img src="https://column.test/_astro/chip.jpg" alt="图" width="12" height="8">',
  );
});

test('keeps what feed readers can show', () => {
  const kept = [
    h('figure', [h('figcaption', '说')]),
    h('ol', { start: 3 }, [h('li', '一')]),
    h('table', [h('tr', [h('th', { scope: 'row', colSpan: 2 }, '头'), h('td', '格')])]),
    h('blockquote', { lang: 'zh-CN' }, [h('p', '引')]),
  ];
  assert.equal(
    feedHtml(...kept),
    '<figure><figcaption>说</figcaption></figure><ol start="3"><li>一</li></ol>' +
      '<table><tr><th scope="row" colspan="2">头</th><td>格</td></tr></table>' +
      '<blockquote lang="zh-CN"><p>引</p></blockquote>',
  );
});

test('drops scripts, styles, handlers and dangerous addresses', () => {
  assert.equal(
    feedHtml(
      h('script', 'alert(1)'),
      h('p', { className: ['a'], style: 'color: red', onClick: 'alert(1)', dataA: '1', tabIndex: 0 }, '一'),
      h('a', { href: 'javascript:alert(1)', rel: ['noopener'], target: '_blank' }, '二'),
      h('iframe', { src: 'https://e.test' }, '三'),
      h('svg', [h('circle')]),
      h('form', [h('button', '四')]),
    ),
    '<p>一</p><a>二</a>三四',
  );
});

test('keeps ids as they are, so that links inside the text lead to them', () => {
  assert.equal(feedHtml(h('li', { id: 'note:fn-1' }, '一')), '<li id="note:fn-1">一</li>');
});

test('escapes what is text', () => {
  assert.equal(feedHtml(h('p', '<script> & ]]>')), '<p>&#x3C;script> &#x26; ]]></p>');
});

test('drops the classes of tables', () => {
  const html = toFeedHtml(bodyOf('| a |\n| -: |\n| 1 |').tree, page, site);
  assert.equal(
    html.replaceAll('\n', ''),
    '<div><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>',
  );
});

test('drops the classes of codes and task lists', () => {
  assert.equal(
    feedHtml(
      h('code', { className: ['language-js'] }, 'a'),
      h('ul', { className: ['contains-task-list'] }, [h('li', { className: ['task-list-item'] }, '一')]),
    ),
    '<code>a</code><ul><li>一</li></ul>',
  );
});

test('drops what a style says', () => {
  assert.equal(feedHtml(h('style', 'p { color: red }'), h('p', '一')), '<p>一</p>');
});

for (const [text, html] of [
  ['A & B < C', 'A &#x26; B &#x3C; C'],
  ['&amp; <b>', '&#x26;amp; &#x3C;b>'],
  ['“引” ]]> 🚀', '“引” ]]> 🚀'],
  ['', ''],
] as const)
  test(`writes the text “${text}” as HTML that reads the same`, () => {
    assert.equal(textAsHtml(text), html);
  });

test('leaves the tree as it was', () => {
  const tree: Root = { type: 'root', children: [h('a', { href: '/', className: ['a'] }, '一')] };
  const before = structuredClone(tree);
  toFeedHtml(tree, page, site);
  assert.deepEqual(tree, before);
});

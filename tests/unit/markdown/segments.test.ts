import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { ComponentNode } from '#markdown/body.ts';
import { toSegments } from '#markdown/segments.ts';

function component(name: 'Profile' | 'Callout' | 'Cite', children: ElementContent[] = []): ComponentNode {
  return { type: 'component', name, properties: {}, children };
}

test('writes a tree without components as one piece of HTML', () => {
  assert.deepEqual(toSegments([h('p', ['一 & <b>', h('br')]), h('hr')]), [
    '<p>一 &#x26; &#x3C;b><br></p><hr>',
  ]);
  assert.deepEqual(toSegments([]), []);
});

test('cuts the HTML where components stand, in the order of the text', () => {
  const tree = [
    h('p', ['一', component('Cite'), '二', component('Cite')]),
    component('Profile'),
    h('p', '三'),
  ];
  assert.deepEqual(toSegments(tree), [
    '<p>一',
    { name: 'Cite', properties: {}, children: [] },
    '二',
    { name: 'Cite', properties: {}, children: [] },
    '</p>',
    { name: 'Profile', properties: {}, children: [] },
    '<p>三</p>',
  ]);
});

test('cuts what a component encloses by itself', () => {
  const tree = [component('Callout', [h('p', ['一', component('Cite')])]), component('Profile')];
  assert.deepEqual(toSegments(tree), [
    {
      name: 'Callout',
      properties: {},
      children: ['<p>一', { name: 'Cite', properties: {}, children: [] }, '</p>'],
    },
    { name: 'Profile', properties: {}, children: [] },
  ]);
});

test('tells apart more than ten components', () => {
  const names = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 'Cite' : 'Profile'));
  const segments = toSegments(names.map((name) => component(name as 'Cite')));
  assert.deepEqual(
    segments.map((segment) => (typeof segment === 'string' ? segment : segment.name)),
    names,
  );
});

test('leaves out the breaks of the source between blocks, and keeps those between words', () => {
  const list = h('ul', ['\n', h('li', ['\n', h('p', '一'), '\n']), '\n']);
  const words = h('p', [h('em', 'one'), '\n', h('em', 'two'), '\n']);
  const tree = [words, h(null, '\n').children[0] as ElementContent, list, h('pre', 'a\nb')];
  assert.deepEqual(toSegments(tree), [
    '<p><em>one</em>\n<em>two</em>\n</p><ul><li><p>一</p></li></ul><pre>a\nb</pre>',
  ]);
});

test('leaves the tree as it was', () => {
  const tree = [h('p', ['一', component('Cite')])];
  const before = structuredClone(tree);
  toSegments(tree);
  assert.deepEqual(tree, before);
});

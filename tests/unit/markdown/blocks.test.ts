import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../sample.ts';

const cite = (occurrence = 1) => ({ name: 'Cite', properties: { id: 'one', occurrence }, children: [] });
const money = { name: 'Money', properties: { amount: 'USD 1M' }, children: [] };
const profile = { name: 'Profile', properties: {}, children: [] };
const callout = (html: string) => ({ name: 'Callout', properties: {}, children: [html] });

test('makes a paragraph of an inline component alone on a line', () => {
  assert.deepEqual(bodyOf('<Money amount="USD 1M" />').segments, ['<p>', money, '</p>']);
});

test('makes a paragraph of it in a list and a quotation too', () => {
  assert.deepEqual(bodyOf('- 一\n\n  <Money amount="USD 1M" />').segments, [
    '<ul><li><p>一</p><p>',
    money,
    '</p></li></ul>',
  ]);
  assert.deepEqual(bodyOf('> <Cite id="one" />').segments, ['<blockquote><p>', cite(), '</p></blockquote>']);
});

test('makes a block of a block component that stands on one line with its text', () => {
  const [segment, ...others] = bodyOf('<Callout>一**二：**三<Cite id="one" /></Callout>').segments;
  assert.deepEqual(others, []);
  assert.deepEqual(segment, {
    name: 'Callout',
    properties: {},
    children: ['<p>一<strong>二：</strong>三', cite(), '</p>'],
  });
});

test('makes blocks of several block components in one paragraph', () => {
  assert.deepEqual(bodyOf('<Callout>一</Callout>\n<Callout>二</Callout>').segments, [
    callout('<p>一</p>'),
    '\n',
    callout('<p>二</p>'),
  ]);
  assert.deepEqual(bodyOf('<Profile />\n<Profile />').segments, [profile, '\n', profile]);
});

for (const [source, ...between] of [
  ['<Money amount="USD 1M" /> <Cite id="one" />', ' '],
  // The mark of a citation sits at the word before it.
  ['<Money amount="USD 1M" />\n<Cite id="one" />'],
] as const)
  test(`keeps inline components of one paragraph together: ${JSON.stringify(source)}`, () => {
    assert.deepEqual(bodyOf(source).segments, ['<p>', money, ...between, cite(), '</p>']);
  });

test('keeps an inline component on a line of its own in its sentence', () => {
  assert.deepEqual(bodyOf('一句\n<Cite id="one" />\n话。').segments, ['<p>一句', cite(), '话。</p>']);
});

for (const [source, before, after] of [
  ['- 一\n  <Cite id="one" />\n- 二', '<ul><li>一', '</li><li>二</li></ul>'],
  ['> 一\n> <Cite id="one" />', '<blockquote><p>一', '</p></blockquote>'],
  ['一\n<Cite id="one" />，二', '<p>一', '，二</p>'],
  ['## 题\n<Cite id="one" />', '<h2 id="题">题</h2><p>', '</p>'],
] as const)
  test(`joins a component only to its own sentence in ${JSON.stringify(source)}`, () => {
    assert.deepEqual(bodyOf(source).segments, [before, cite(), after]);
  });

test('keeps paragraphs apart that a blank line keeps apart', () => {
  assert.deepEqual(bodyOf('一\n\n<Cite id="one" />\n\n二').segments, [
    '<p>一</p><p>',
    cite(),
    '</p><p>二</p>',
  ]);
});

test('puts no space between components that touch', () => {
  assert.deepEqual(bodyOf('<Money amount="USD 1M" /><Cite id="one" />').segments, [
    '<p>',
    money,
    cite(),
    '</p>',
  ]);
});

test('keeps a paragraph together around a comment on a line of its own', () => {
  assert.deepEqual(bodyOf('一\n{/* 无 */}\n二').segments, ['<p>一二</p>']);
});

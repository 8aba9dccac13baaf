import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefixIds } from '#alignment/prefix-ids.ts';
import { toSegments } from '#markdown/segments.ts';
import { bodyOf } from '../sample.ts';

const { tree } = bodyOf(
  [
    '## 一节',
    '见[上文](#一节)、[别处](/issues/1/#一节)。[^a]<Cite id="one" />',
    '<Callout>\n\n又见[上文](#一节)。\n\n</Callout>',
    '[^a]: 注。',
  ].join('\n\n'),
);

test('puts the prefix before ids and the addresses that lead to them', () => {
  const written = JSON.stringify(toSegments(prefixIds(tree, 'zh:').children));
  assert.match(written, /<h2 id=\\"zh:一节\\">/);
  assert.equal(written.match(/href=\\"#zh:/g)?.length, 3);
  assert.match(written, /"name":"NoteBack","properties":\{"href":"#zh:note:fnref-a"\}/);
  assert.doesNotMatch(written, /id=\\"(?!zh:)|href=\\"#(?!zh:)/);
});

test('leaves other addresses, the reference of a citation and the given tree as they are', () => {
  const before = JSON.stringify(tree);
  const written = JSON.stringify(toSegments(prefixIds(tree, 'zh:').children));
  assert.match(written, /href=\\"\/issues\/1\/#%E4%B8%80%E8%8A%82\\"/);
  assert.match(written, /"name":"Cite","properties":\{"id":"one"/);
  assert.equal(JSON.stringify(tree), before);
});

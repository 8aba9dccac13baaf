import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { breakLongWords, longestWord } from '#markdown/long-words.ts';

function broken(...children: ElementContent[]): Root {
  const tree: Root = { type: 'root', children };
  breakLongWords(tree);
  return tree;
}

for (const [text, html] of [
  [
    'https://example.test/a-path/to_a.page?x=1234&y=5',
    'https://example.test/a-path/to_a.<wbr>page?x=<wbr>1234&#x26;y=5',
  ],
  [`前${'a'.repeat(50)}后`, `前${'a'.repeat(24)}<wbr>${'a'.repeat(24)}<wbr>aa后`],
  ['state-of-the-art-and-well-kept-software', 'state-of-the-art-and-well-kept-software'],
  ['2024-05-06-07-08-09-10-11-12', '2024-05-06-07-08-09-10-1<wbr>1-12'],
  ['a'.repeat(24), 'a'.repeat(24)],
  ['Several words, none of which is long by itself', 'Several words, none of which is long by itself'],
  ['一'.repeat(60), '一'.repeat(60)],
] as const)
  test(`writes “${text}” so that lines can break`, () => {
    assert.equal(toHtml(broken(h('p', text))), `<p>${html}</p>`);
  });

test('leaves code blocks as they are', () => {
  const pre = h('pre', [h('code', 'a'.repeat(90))]);
  assert.deepEqual(broken(structuredClone(pre)).children, [pre]);
});

/** Texts of all kinds of marks in long words, between Han. */
const texts = Array.from({ length: 200 }, (_, seed) =>
  Array.from({ length: 1 + (seed % 90) }, (_, place) =>
    'ab/?&=._#:~-é 中'.charAt((seed * 7 + place * (1 + (seed % 5))) % 14),
  ).join(''),
);

test('keeps every character, and leaves no long word', () => {
  for (const text of [...texts, 'x'.repeat(500), `${'/'.repeat(70)}${'y'.repeat(70)}`]) {
    const tree = broken(h('p', [text, h('code', text)]));
    assert.equal(toString(tree), text + text);
    const pieces = toHtml(tree)
      .split(/<[^>]*>/)
      .map((piece) => piece.replaceAll('&#x26;', '&'));
    for (const piece of pieces) assert.ok(longestWord(piece) <= 32, piece);
  }
});

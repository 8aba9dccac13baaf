import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLine, missingCharacters, setLine } from '#share/line.ts';
import { faces } from './share-sample.ts';

test('every character of the words of the column has a glyph', () => {
  assert.deepEqual(missingCharacters('第期行业观察者No.Industry Observer0123456789', faces('zh').title), []);
});

test('names what no face has, once, and not what needs no glyph', () => {
  assert.deepEqual(missingCharacters('𓀀a𪛖 𓀀𒀀\uFE0F\u200B', faces('en').title), ['𓀀', '𪛖', '𒀀\uFE0F']);
});

test('takes from the next face what the first lacks', () => {
  const line = setLine('Łódź 与 café', faces('zh').title);
  assert.ok(line.runs.length > 1);
  const joined = faces('en').title;
  assert.deepEqual(missingCharacters('Łódź 与 café', joined), []);
});

test('kerns', () => {
  const { title } = faces('en');
  assert.ok(setLine('AV', title).width < setLine('A', title).width + setLine('V', title).width);
});

test('closes marks up where they stand together, and a little inside a line', () => {
  const { title } = faces('zh');
  const width = (text: string): number => setLine(text, title).width;
  assert.ok(width('你）。好') < 4);
  assert.ok(width('你，好') < 3 && width('你，好') > 2.5);
});

test('draws one path for each visible glyph', () => {
  const drawn = drawLine(setLine('你 好', faces('zh').title), 10, 20, 30);
  assert.equal(drawn.match(/<path /g)?.length, 2);
  assert.match(drawn, /^<g transform="translate\(10 20\) scale\(0\.03 -0\.03\)">/);
});

/** The drawn shapes of a text. */
function shapes(text: string): string[] {
  const { runs } = setLine(text, faces('zh').title);
  return runs
    .flatMap(({ glyphs }) => glyphs.map(({ outline }) => outline))
    .filter((outline) => outline !== '');
}

for (const sequence of [
  '👩‍🚀',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  '👍🏽',
  '❤️',
  '❤\uFE0E',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🏳️‍🌈',
  '𠮷',
  '葛\u{E0100}',
  'e\u0301',
  '℃',
  '①',
])
  test(`draws ${sequence} as one shape, no box`, () => {
    assert.deepEqual(missingCharacters(sequence, faces('zh').title), []);
    assert.equal(shapes(sequence).length, 1);
  });

test('leaves out a mark that no face has rather than drawing a box', () => {
  assert.deepEqual(shapes('国\u{1D165}'), shapes('国'));
});

test('gives a space among emoji the width that it has among letters', () => {
  const width = (text: string): number => setLine(text, faces('zh').title).width;
  assert.ok(Math.abs(width('🚀 🚀') - 2 * width('🚀') - (width('国 国') - 2 * width('国'))) < 1e-9);
});

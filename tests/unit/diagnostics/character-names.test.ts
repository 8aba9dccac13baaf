import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainStrayWord, findStray, nameStray, plainForm } from '#diagnostics/character-names.ts';
import { inEnglish, english } from '../in-english.ts';

const strays: [character: string, name: string][] = [
  ['\u200B', `${english('character.zero-width-space')} (U+200B)`],
  ['\u00A0', `${english('character.no-break-space')} (U+00A0)`],
  ['\u3000', `${english('character.ideographic-space')} (U+3000)`],
  ['\u00AD', 'a soft hyphen (U+00AD)'],
  ['\t', 'a tab (U+0009)'],
  ['\uFE0F', `${english('character.invisible')} (U+FE0F)`],
  ['１', english('character.form', { character: '１', code: 'U+FF11', plain: '1' })],
  ['ａ', english('character.form', { character: 'ａ', code: 'U+FF41', plain: 'a' })],
  ['：', english('character.form', { character: '：', code: 'U+FF1A', plain: ':' })],
  ['𝐚', english('character.form', { character: '𝐚', code: 'U+1D41A', plain: 'a' })],
  ['а', english('character.cyrillic', { character: 'а', code: 'U+0430' })],
  ['ο', english('character.greek', { character: 'ο', code: 'U+03BF' })],
  ['–', english('character.dash', { character: '–', code: 'U+2013' })],
];

for (const [character, name] of strays)
  test(`names ${name}`, () => {
    assert.equal(inEnglish(nameStray(character) ?? ''), name);
  });

test('takes the printable characters of ASCII, and Han, for what they look like', () => {
  for (let code = 0x20; code < 0x7f; code += 1)
    assert.equal(nameStray(String.fromCodePoint(code)), undefined);
  for (const character of ['芯', '𠮷', 'é', '。']) assert.equal(nameStray(character), undefined);
});

test('finds the word that was meant, wherever a stray stands in it', () => {
  const word = 'world-labs2';
  for (const stray of ['\u200B', '\u200D', '\u00AD', '\uFE0F', '\u2060'])
    for (let at = 0; at <= word.length; at += 1) {
      const written = word.slice(0, at) + stray + word.slice(at);
      assert.equal(plainForm(written), word);
      const found = findStray(written);
      assert.equal(found?.offset, at);
      assert.match(
        inEnglish(explainStrayWord(written, found as NonNullable<typeof found>).message),
        new RegExp(`^character ${at + 1} of `),
      );
    }
});

for (const written of ['ｗｏｒｌｄ－ｌａｂｓ２', 'wоrld‐lаbs２', ' world–labs2\u3000'])
  test(`reads ${written} as a plain word`, () => {
    assert.equal(plainForm(written), 'world-labs2');
  });

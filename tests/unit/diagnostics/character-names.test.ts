import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainStrayWord, findStray, nameStray, plainForm } from '#diagnostics/character-names.ts';
import { inEnglish } from '../in-english.ts';

const strays: [character: string, name: string][] = [
  ['\u200B', 'a zero-width space (U+200B)'],
  ['\u00A0', 'a no-break space (U+00A0)'],
  ['\u3000', 'an ideographic space (U+3000)'],
  ['\u00AD', 'a soft hyphen (U+00AD)'],
  ['\t', 'a tab (U+0009)'],
  ['\uFE0F', 'an invisible character (U+FE0F)'],
  ['１', '“１” (U+FF11), another form of “1”'],
  ['ａ', '“ａ” (U+FF41), another form of “a”'],
  ['：', '“：” (U+FF1A), another form of “:”'],
  ['𝐚', '“𝐚” (U+1D41A), another form of “a”'],
  ['а', 'the Cyrillic letter “а” (U+0430)'],
  ['ο', 'the Greek letter “ο” (U+03BF)'],
  ['–', '“–” (U+2013), which is no hyphen'],
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

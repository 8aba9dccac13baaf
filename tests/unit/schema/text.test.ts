import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localized, localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { forbiddenCharacter, withoutForbidden } from '#diagnostics/characters.ts';
import { problemsOf, refusalsOf } from '../sample.ts';
import { english } from '../in-english.ts';

test('trims a text', () => {
  assert.equal(text.parse(' 一句 话。\n'), '一句 话。');
});

for (const value of ['', ' ', '\n\t', '　'])
  test(`refuses the empty text ${JSON.stringify(value)}`, () => {
    assert.equal(text.safeParse(value).success, false);
  });

const forbidden = [
  '\u0000',
  '\u0008',
  '\u000B',
  '\u001F',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u009B',
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\uFDD0',
  '\uFFFE',
  '\uFFFF',
  '\uD83D',
  '\uDE80',
  '\uDE80\uD83D',
  '\u{1FFFE}',
];

for (const character of forbidden)
  test(`refuses a text with ${JSON.stringify(character)}, which only programs see`, () => {
    assert.ok(forbiddenCharacter.test(`a${character}b`));
    assert.deepEqual(refusalsOf(text, `a${character}b`), [
      {
        code: 'custom',
        path: [],
        message: english('control-character'),
        params: {
          code: 'control-character',
          message: english('control-character'),
          help: english('control-character.help'),
        },
      },
    ]);
  });

for (const character of ['\t', '\n', '\r', '\u00A0', '\u200D', '\u200F', '\uFFFD', '🚀', '𠮷', '<', '&'])
  test(`takes a text with ${JSON.stringify(character)}`, () => {
    assert.equal(text.parse(`a${character}b`), `a${character}b`);
  });

for (const character of forbidden)
  test(`drops ${JSON.stringify(character)} from a text, wherever it stands`, () => {
    assert.equal(withoutForbidden(`${character}a${character}b🚀${character}`), 'ab🚀');
  });

for (const [value, left] of [
  ['\uD83D\u0008\uDE80', ''],
  ['\uD83D\uD83D\uDE80', '🚀'],
  ['\uD83D\uDE80\uDE80', '🚀'],
  ['\u0000\u0008\u000B', ''],
  ['', ''],
  ['一\t句 <&> ]]> 🚀𠮷\r\n', '一\t句 <&> ]]> 🚀𠮷\r\n'],
] as const)
  test(`leaves ${JSON.stringify(left)} of ${JSON.stringify(value)}`, () => {
    assert.equal(withoutForbidden(value), left);
  });

test('takes a text in both languages', () => {
  assert.deepEqual(localized.parse({ zh: ' 甲 ', en: 'A' }), { zh: '甲', en: 'A' });
});

for (const value of ['甲', null, ['甲', 'A']])
  test(`refuses ${JSON.stringify(value)} where both languages are needed`, () => {
    assert.deepEqual(problemsOf(localized, value), [english('value-type.both-languages')]);
  });

for (const value of [{ zh: '甲' }, { en: 'A' }, { zh: '甲', en: '' }, { zh: '甲', en: 'A', fr: 'A' }])
  test(`refuses ${JSON.stringify(value)} as a text in both languages`, () => {
    assert.equal(localized.safeParse(value).success, false);
    assert.equal(localizedOrShared.safeParse(value).success, false);
  });

test('takes one text for both languages where they may share it', () => {
  assert.deepEqual(localizedOrShared.parse(' Groq '), { zh: 'Groq', en: 'Groq' });
  assert.deepEqual(localizedOrShared.parse({ zh: '甲', en: 'A' }), { zh: '甲', en: 'A' });
});

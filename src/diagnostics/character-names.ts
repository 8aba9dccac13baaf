import type { Message } from '#diagnostics/diagnostic.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';
import { say, type Phrase, type PhraseKey } from '#wording/phrase.ts';

/** What people call characters that they cannot see, or take for a plain space. */
const names = new Map<string, PhraseKey>([
  ['\t', 'character.tab'],
  ['\n', 'character.line-break'],
  ['\u0085', 'character.next-line-character'],
  ['\u00A0', 'character.no-break-space'],
  ['\u00AD', 'character.soft-hyphen'],
  ['\u034F', 'character.combining-grapheme-joiner'],
  ['\u061C', 'character.arabic-letter-mark'],
  ['\u115F', 'character.hangul-filler'],
  ['\u1160', 'character.hangul-filler'],
  ['\u1680', 'character.ogham-space'],
  ['\u180E', 'character.mongolian-vowel-separator'],
  ['\u2000', 'character.en-quad'],
  ['\u2001', 'character.em-quad'],
  ['\u2002', 'character.en-space'],
  ['\u2003', 'character.em-space'],
  ['\u2004', 'character.third-of-an-em-space'],
  ['\u2005', 'character.quarter-of-an-em-space'],
  ['\u2006', 'character.sixth-of-an-em-space'],
  ['\u2007', 'character.figure-space'],
  ['\u2008', 'character.punctuation-space'],
  ['\u2009', 'character.thin-space'],
  ['\u200A', 'character.hair-space'],
  ['\u200B', 'character.zero-width-space'],
  ['\u200C', 'character.zero-width-non-joiner'],
  ['\u200D', 'character.zero-width-joiner'],
  ['\u200E', 'character.left-to-right-mark'],
  ['\u200F', 'character.right-to-left-mark'],
  ['\u2028', 'character.line-separator'],
  ['\u2029', 'character.paragraph-separator'],
  ['\u202F', 'character.narrow-no-break-space'],
  ['\u205F', 'character.mathematical-space'],
  ['\u2060', 'character.word-joiner'],
  ['\u3000', 'character.ideographic-space'],
  ['\u3164', 'character.hangul-filler'],
  ['\uFEFF', 'character.byte-order-mark'],
  ['\uFFA0', 'character.hangul-filler'],
]);

/** The scripts with letters that look like Latin ones. */
const lookAlikes: [script: 'cyrillic' | 'greek' | 'armenian' | 'cherokee', pattern: RegExp][] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['cherokee', /\p{Script=Cherokee}/u],
];

/** Hyphens and dashes other than the one of keyboards. */
const dashes = /^[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]$/;

/**
 * Names a character that is not what it looks like: one that nobody sees, a full-width form, a letter of another
 * script; undefined for any other.
 */
export function nameStray(character: string): Phrase | undefined {
  const code = nameCodePoint(character);
  const name = names.get(character);
  const named = (words: Phrase): Phrase => say('character', { name: words, code });
  if (name) return named({ key: name });
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u.test(character))
    return named(say('character.invisible'));
  if (/^\s$/.test(character) && character !== ' ') return named(say('character.other-space'));
  if (dashes.test(character)) return say('character.dash', { character, code });
  const plain = character.normalize('NFKC');
  if (plain !== character && /^[!-~]$/.test(plain)) return say('character.form', { character, code, plain });
  const script = lookAlikes.find(([, pattern]) => pattern.test(character))?.[0];
  return script && say(`character.${script}`, { character, code });
}

/** A character that is not what it looks like, in a text. */
export interface Stray {
  /** Where in the text it is, in UTF-16 code units. */
  offset: number;
  character: string;
  name: Phrase;
}

/** Finds the first character of a text that is not what it looks like. */
export function findStray(text: string): Stray | undefined {
  for (const { 0: character, index: offset } of text.matchAll(/./gsu)) {
    const name = nameStray(character);
    if (name) return { offset, character, name };
  }
  return undefined;
}

/** Letters of other scripts that look like Latin ones, and those. */
const latinLike = new Map(
  [
    ['аеорсухіѕјԁһԛԝкмтвнгп', 'aeopcyxisjdhqwkmtbhrn'],
    ['АЕОРСУХІЅЈКМТВНПГ', 'AEOPCYXISJKMTBHNR'],
    ['αενορικυτχ', 'aevopikutx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([others = '', latin = '']) =>
    Array.from(others, (letter, index): [string, string] => [letter, latin[index] ?? '']),
  ),
);

/** The word that a text was probably meant to be: without what nobody sees, in plain Latin letters, digits and hyphens. */
export function plainForm(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => latinLike.get(character) ?? character)
    .join('')
    .replace(/[\u2010-\u2015\u2043\u2212]/g, '-')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .trim();
}

/** Explains a word that is wrong for a character that is not what it looks like. */
export function explainStrayWord(word: string, { offset, name }: Stray): Message & { offset: number } {
  const plain = plainForm(word);
  return {
    code: 'stray-character',
    message: say('stray-character', { index: [...word.slice(0, offset)].length + 1, word, name }),
    help: /^[!-~]+$/.test(plain) ? say('stray-character.help', { plain }) : say('stray-character.again.help'),
    offset,
  };
}

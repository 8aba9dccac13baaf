import type { Message } from '#diagnostics/diagnostic.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';

/** What people call characters that they cannot see, or take for a plain space. */
const names = new Map<string, string>([
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\u0085', 'a next-line character'],
  ['\u00A0', 'a no-break space'],
  ['\u00AD', 'a soft hyphen'],
  ['\u034F', 'a combining grapheme joiner'],
  ['\u061C', 'an Arabic letter mark'],
  ['\u115F', 'a Hangul filler'],
  ['\u1160', 'a Hangul filler'],
  ['\u1680', 'an Ogham space'],
  ['\u180E', 'a Mongolian vowel separator'],
  ['\u2000', 'an en quad'],
  ['\u2001', 'an em quad'],
  ['\u2002', 'an en space'],
  ['\u2003', 'an em space'],
  ['\u2004', 'a third-of-an-em space'],
  ['\u2005', 'a quarter-of-an-em space'],
  ['\u2006', 'a sixth-of-an-em space'],
  ['\u2007', 'a figure space'],
  ['\u2008', 'a punctuation space'],
  ['\u2009', 'a thin space'],
  ['\u200A', 'a hair space'],
  ['\u200B', 'a zero-width space'],
  ['\u200C', 'a zero-width non-joiner'],
  ['\u200D', 'a zero-width joiner'],
  ['\u200E', 'a left-to-right mark'],
  ['\u200F', 'a right-to-left mark'],
  ['\u2028', 'a line separator'],
  ['\u2029', 'a paragraph separator'],
  ['\u202F', 'a narrow no-break space'],
  ['\u205F', 'a mathematical space'],
  ['\u2060', 'a word joiner'],
  ['\u3000', 'an ideographic space'],
  ['\u3164', 'a Hangul filler'],
  ['\uFEFF', 'a byte order mark'],
  ['\uFFA0', 'a Hangul filler'],
]);

/** The scripts with letters that look like Latin ones. */
const lookAlikes: [script: string, pattern: RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

/** Hyphens and dashes other than the one of keyboards. */
const dashes = /^[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]$/;

/**
 * Names a character that is not what it looks like: one that nobody sees, a full-width form, a letter of another
 * script; undefined for any other.
 */
export function nameStray(character: string): string | undefined {
  const code = `(${nameCodePoint(character)})`;
  const name = names.get(character);
  if (name) return `${name} ${code}`;
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u.test(character))
    return `an invisible character ${code}`;
  if (/^\s$/.test(character) && character !== ' ') return `a space of another kind ${code}`;
  if (dashes.test(character)) return `“${character}” ${code}, which is no hyphen`;
  const plain = character.normalize('NFKC');
  if (plain !== character && /^[!-~]$/.test(plain))
    return `“${character}” ${code}, another form of “${plain}”`;
  const script = lookAlikes.find(([, pattern]) => pattern.test(character))?.[0];
  return script && `the ${script} letter “${character}” ${code}`;
}

/** A character that is not what it looks like, in a text. */
export interface Stray {
  /** Where in the text it is, in UTF-16 code units. */
  offset: number;
  character: string;
  name: string;
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
    message: `character ${[...word.slice(0, offset)].length + 1} of “${word}” is ${name}`,
    help: /^[!-~]+$/.test(plain) ? `Delete it and type “${plain}”.` : 'Delete it, and type the word again.',
    offset,
  };
}

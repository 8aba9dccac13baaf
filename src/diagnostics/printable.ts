import { forbiddenCharacter } from '#diagnostics/characters.ts';

const steering = new RegExp(`\\p{Cc}|${forbiddenCharacter.source}`, 'gu');

/**
 * A text from a file, or the name of one, as a line of a terminal: what would move its cursor, change its colours or
 * turn its text round is a space.
 */
export function printable(text: string): string {
  return text.replace(steering, ' ');
}

/** No word is as long; what is cut stands in the file. */
const longWord = /\S{120,}/gu;

/** A sentence in which long words of a file are cut. */
export function withShortWords(sentence: string): string {
  return sentence.replace(longWord, (word) => `${word.slice(0, 60)}…`);
}

/** A text of several lines for a terminal. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** JSON for a terminal or a log: such characters are written as escapes, which say the same to programs. */
export function printableJson(json: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(steering, (character) =>
    character === '\n' ? character : character.split('').map(escape).join(''),
  );
}

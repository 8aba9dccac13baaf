import { forbiddenCharacter } from '#schema/text.ts';

const steering = new RegExp(`\\p{Cc}|${forbiddenCharacter.source}`, 'gu');

/**
 * A text from a file, or the name of one, as a line of a terminal: what would move its cursor, change its colours or
 * turn its text round is a space.
 */
export function printable(text: string): string {
  return text.replace(steering, ' ');
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

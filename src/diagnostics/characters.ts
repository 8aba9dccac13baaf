import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/**
 * Characters that people do not see and programs obey: controls and non-characters, which HTML (section 13.2.3.5)
 * or XML 1.0 (section 2.2) does not allow, lone surrogates, byte order marks, and the embeddings, overrides and
 * isolates of bidirectional text, which show a text in another order than it has (Unicode TR 36, section 2.5).
 */
export const forbiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A text without such characters, for outputs that others parse. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(forbiddenCharacter, 'gu'), '');
}

/** `U+202E` */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is said of a text with such a character. */
export const controlCharacterProblem = {
  code: 'control-character',
  message: say('control-character'),
  help: say('control-character.help'),
} satisfies Message;

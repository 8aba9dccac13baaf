import { inWords } from '#wording/in-words.ts';
import { say, type Phrase, type PhraseKey, type Values } from '#wording/phrase.ts';

/** A message as an author reads it in English. */
export const inEnglish = (text: Phrase | string): string => inWords(text, 'en');

/** Diagnostics with their messages as an author reads them in English. */
export const toldInEnglish = <Told extends { message: Phrase | string; help: Phrase | string }>(
  diagnostics: readonly Told[],
): (Told & { message: string; help: string })[] =>
  diagnostics.map((each) => ({ ...each, message: inEnglish(each.message), help: inEnglish(each.help) }));

/**
 * What an entry of the dictionaries says in English. Tests expect messages by their entry and its values, so that they
 * hold when an entry is worded otherwise.
 */
export function english<Key extends PhraseKey>(key: Key, ...values: Values<Key>): string {
  return inWords(say(key, ...values), 'en');
}

/** Matches what contains a text, such as one from `english`. */
export const containing = (text: string): RegExp => new RegExp(RegExp.escape(text));

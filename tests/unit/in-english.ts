import { inWords } from '#wording/in-words.ts';
import type { Phrase } from '#wording/phrase.ts';

/** A message as an author reads it in English. */
export const inEnglish = (text: Phrase | string): string => inWords(text, 'en');

/** Diagnostics with their messages as an author reads them in English. */
export const toldInEnglish = <Told extends { message: Phrase | string; help: Phrase | string }>(
  diagnostics: readonly Told[],
): (Told & { message: string; help: string })[] =>
  diagnostics.map((each) => ({ ...each, message: inEnglish(each.message), help: inEnglish(each.help) }));

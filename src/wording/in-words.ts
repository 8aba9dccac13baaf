import { en } from '#wording/en/dictionary.ts';
import { isPhrase, type Phrase } from '#wording/phrase.ts';
import { zh } from '#wording/zh/dictionary.ts';

/** The languages that authors are told things in. */
export const wordingLanguages = ['en', 'zh'] as const;

/** A language that authors are told things in. */
export type WordingLanguage = (typeof wordingLanguages)[number];

type Entry = string | ((values: never) => string);

const dictionaries: Record<WordingLanguage, Readonly<Record<string, Entry>>> = { en, zh };

/** A value in a language, such as a report that is written as JSON: phrases in it become words. */
export function fill(value: unknown, language: WordingLanguage): unknown {
  if (isPhrase(value) && value.key in en) return inWords(value, language);
  if (Array.isArray(value)) return value.map((each) => fill(each, language));
  if (typeof value !== 'object' || value === null) return value;
  return fillEach(value, language);
}

function fillEach(values: object, language: WordingLanguage): object {
  return Object.fromEntries(Object.entries(values).map(([name, each]) => [name, fill(each, language)]));
}

/**
 * Says a phrase in a language.
 *
 * @param text a text stays as it is
 */
export function inWords(text: Phrase | string, language: WordingLanguage): string {
  if (typeof text === 'string') return text;
  const entry = dictionaries[language][text.key] as string | ((values: object) => string);
  if (typeof entry === 'string') return entry;
  return entry(fillEach(text.values ?? {}, language));
}

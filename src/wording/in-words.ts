import { en } from '#wording/en/dictionary.ts';
import { isPhrase, type Phrase } from '#wording/phrase.ts';
import { zh } from '#wording/zh/dictionary.ts';

/** The languages that authors are told things in. */
export const wordingLanguages = ['en', 'zh'] as const;

/** A language that authors are told things in. */
export type WordingLanguage = (typeof wordingLanguages)[number];

type Entry = string | ((values: never) => string);

const dictionaries: Record<WordingLanguage, Readonly<Record<string, Entry>>> = { en, zh };

/** A value in a language: phrases in it become words. */
function fill(value: unknown, language: WordingLanguage): unknown {
  if (isPhrase(value)) return inWords(value, language);
  return Array.isArray(value) ? value.map((each) => fill(each, language)) : value;
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
  return entry(
    Object.fromEntries(
      Object.entries(text.values ?? {}).map(([name, value]) => [name, fill(value, language)]),
    ),
  );
}

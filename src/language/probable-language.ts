import { languages, type KnownLocale } from '#locales/languages.ts';
import type { Script } from '#locales/language.ts';

/** What tells scripts apart: kana stand in Japanese alone, Chinese characters in Chinese and Japanese. */
const scripts: readonly [letters: RegExp, scripts: readonly Script[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['Jpan', 'Hans', 'Hant']],
  [/\p{Script=Han}/u, ['Hans', 'Hant', 'Jpan']],
];

/**
 * The language that a short text is probably in, by its script.
 *
 * @param among the languages that it may be in, the one to prefer first
 * @returns undefined where it is in none of them
 */
export function probableLanguage<Code extends KnownLocale>(
  text: string,
  among: readonly Code[],
): Code | undefined {
  const likely = scripts.find(([letters]) => letters.test(text))?.[1] ?? ['Latn'];
  return likely.flatMap((script) => among.find((code) => languages[code].script === script) ?? [])[0];
}

/** Whether a language is written without spaces, in Chinese characters, kana or both. */
export function isWide(locale: KnownLocale): boolean {
  return languages[locale].script !== 'Latn';
}

import { probableLanguage } from '#language/probable-language.ts';
import { knownLanguages, languages } from '#locales/languages.ts';

const usualCharactersPerMinute = 400;
const wordsPerMinute = 200;

/** Characters of scripts that are written without spaces: Chinese characters and kana. */
const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How many characters of scripts without spaces, and how many other words, a text has. */
export function countWords(text: string): { han: number; words: number } {
  const han = text.match(character)?.length ?? 0;
  const words = text.replace(character, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
  return { han, words };
}

/**
 * Minutes it takes to read a text, at least 1: other words at 200 a minute, characters as many as are read in the language,
 * which is known by its script.
 */
export function readingMinutes(text: string): number {
  const { han, words } = countWords(text);
  const language = probableLanguage(text, knownLanguages);
  const perMinute = (language && languages[language].charactersPerMinute) ?? usualCharactersPerMinute;
  return Math.max(1, Math.ceil(han / perMinute + words / wordsPerMinute));
}

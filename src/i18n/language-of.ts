import { knownLanguages, languages, programLanguage } from '#locales/languages.ts';
import { languageTags, locales } from '#config.ts';

/**
 * The BCP 47 tag of the language a short text is in. One with kana is Japanese; one with Chinese characters alone is in the
 * column’s own language that is written with them, or Chinese where it has none; any other is English.
 */
export function languageOf(text: string): string {
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  if (!hasKana && !/\p{Script=Han}/u.test(text)) return languageTags[programLanguage];
  const known = [...locales, ...knownLanguages].filter((code) => languages[code].script !== 'Latn');
  const code = known.find((each) => !hasKana || languages[each].script === 'Jpan');
  return languageTags[code ?? programLanguage];
}

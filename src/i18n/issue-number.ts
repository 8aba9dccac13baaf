import { languages, type KnownLocale } from '#locales/languages.ts';
import { numberWords } from '#config.ts';

/** An issue by its number, as the column calls it in a language: 第 22 期, No. 22, 第22号. */
export function issueNumber(number: number, locale: KnownLocale): string {
  const { before, after } = numberWords(locale);
  return [before, number, after]
    .filter((part) => part !== '')
    .join(languages[locale].setsFiguresClose ? '' : ' ');
}

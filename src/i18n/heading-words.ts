import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { languages } from '#locales/languages.ts';
import { objectMark } from '#language/figures/runs.ts';
import type { Heading } from '#markdown/body.ts';
import { parseMoney } from '#schema/money.ts';
import { locales, numberWords, siteName, type Locale } from '#config.ts';

/** The words of a heading as a text in a language shows them, its amounts among them. */
export function headingWords(
  { text, amounts = [] }: Pick<Heading, 'text' | 'amounts'>,
  locale: Locale,
): string {
  let count = 0;
  return text.replaceAll(objectMark, (mark) => {
    const amount = amounts[count++];
    return amount === undefined ? mark : formatMoney(parseMoney(amount), locale);
  });
}

/** The languages of the column whose headings are set in the Song face. */
export const faceLocales = locales.filter((locale) => languages[locale].hasHeadingFace);

/** What is set in the Song face on many pages: the nameplate, the words around a numeral, headings of sections. */
export const commonHeadings = faceLocales
  .flatMap((locale) => {
    const words = messagesFor(locale);
    return [
      siteName[locale],
      ...Object.values(numberWords(locale)),
      words.recentIssues,
      words.latestRounds,
      words.tags,
      words.series,
      words.subscribeTitle,
      words.references,
      words.notes,
      words.corrections,
      words.letters,
    ];
  })
  .join('');

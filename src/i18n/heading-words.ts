import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { objectMark } from '#language/figures/runs.ts';
import type { Heading } from '#markdown/body.ts';
import { parseMoney } from '#schema/money.ts';
import { numberWords, siteName, type Locale } from '#config.ts';

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

const words = messagesFor('zh');

/** What is set in the Song face on many pages: the nameplate, the words around a numeral, headings of sections. */
export const commonHeadings = [
  siteName.zh,
  ...Object.values(numberWords('zh')),
  words.recentIssues,
  words.latestRounds,
  words.tags,
  words.series,
  words.subscribeTitle,
  words.references,
  words.notes,
  words.corrections,
  words.letters,
].join('');

import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound } from '#i18n/round-words.ts';
import type { Round } from '#domain/company.ts';
import { isSure } from '#domain/funding.ts';
import type { Locale } from '#config.ts';

/**
 * Says how a chart of rounds is read.
 *
 * @param drawn the rounds that it shows
 * @param omitted how many are left out, since nobody knows their amount
 */
export function chartCaption(drawn: readonly Round[], omitted: number, locale: Locale): string {
  const words = messagesFor(locale);
  const sentences = [
    words.fundingChartScale[drawn.some(({ lead }) => lead.length > 0) ? 'led' : 'plain'],
    ...(drawn.every(isSure) ? [] : [words.fundingChartUnsure]),
    ...(omitted > 0 ? [words.fundingChartOmitted(omitted)] : []),
  ];
  return sentences.join(languages[locale].marks.space);
}

/** What a chart of rounds shows, for those who do not see it: each round with its date and amount. */
export function chartInWords(drawn: readonly Round[], locale: Locale): string {
  const { comma, colon, semicolon, stop } = languages[locale].marks;
  const rounds = drawn.map((round) => {
    const { name, date, amount, status } = describeRound(round, locale);
    return [name, date, amount, ...(isSure(round) ? [] : [status])].join(comma);
  });
  return messagesFor(locale).fundingChart + colon + rounds.join(semicolon) + stop;
}

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Company } from '#domain/company.ts';
import { isSure } from '#domain/funding.ts';
import { fundingScales } from '#domain/funding-scale.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound } from '#i18n/round-words.ts';
import type { Locale } from '#config.ts';

/** The narrowest bar, so that there is something to be seen. Percent. */
const narrowest = 1;

/**
 * The chart of rounds as bars that mail shows without a picture: each is a table of one coloured cell below its words, as
 * wide as its amount on a scale from nought.
 *
 * @returns nothing where no round states an amount
 */
export function roundsBars({ funding }: Company, locale: Locale): ElementContent[] {
  const words = messagesFor(locale);
  const scales = fundingScales(funding);
  if (scales.length === 0) return [];
  const charts = scales.flatMap(({ marks }) => {
    const most = marks.reduce((largest, { amount }) => Math.max(largest, amount.minor), 1);
    const bars = marks.flatMap(({ round, amount }) => {
      const { name, date, status, amount: told } = describeRound(round, locale);
      const when = isSure(round) ? date : words.clauses(date, status);
      const share = Math.max(narrowest, Math.round((amount.minor / most) * 100));
      return [
        h('p', [`${name} · ${when} · `, h('strong', told)]),
        h('table', { width: `${share}%` }, [h('tbody', [h('tr', [h('td')])])]),
      ];
    });
    return [h('p', [h('strong', words.fundingChart)]), ...bars];
  });
  const omitted = funding.filter((round) => !round.amount).length;
  return [...charts, ...(omitted > 0 ? [h('p', words.fundingChartOmitted(omitted))] : [])];
}

import { formatDate } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Participation, Round } from '#model/company.ts';
import { toIsoDate } from '#model/partial-date.ts';
import type { Locale } from '#site.ts';

/** A round of funding in the words of a language. */
export interface RoundWords {
  name: string;
  date: string;
  /** The date for machines. */
  isoDate: string;
  amount: string;
  valuation: string | undefined;
  /** Lead investors, joined; undefined where none is named. */
  lead: string | undefined;
  /** The other investors, joined; undefined where none is named. */
  others: string | undefined;
  status: string;
  note: string | undefined;
  source: string;
}

function investorNames(parts: readonly Participation[], locale: Locale): string | undefined {
  const { vehicle } = messagesFor(locale);
  const names = parts.map(({ investor, through }) =>
    through ? `${investor.name[locale]}${vehicle(through)}` : investor.name[locale],
  );
  return names.length > 0 ? formatList(names, locale) : undefined;
}

/** Puts a round into words. */
export function describeRound(round: Round, locale: Locale): RoundWords {
  const words = messagesFor(locale);
  return {
    name: round.round[locale],
    date: formatDate(round.date, locale),
    isoDate: toIsoDate(round.date),
    amount: round.amount ? formatMoney(round.amount, locale) : words.undisclosed,
    valuation: round.postMoney && formatMoney(round.postMoney, locale),
    lead: investorNames(round.lead, locale),
    others: investorNames(round.participants, locale),
    status: words.statuses[round.status],
    note: round.note?.[locale],
    source: round.source,
  };
}

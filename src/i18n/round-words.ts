import { formatDate } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Participation, Round } from '#domain/company.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { Money } from '#schema/money.ts';
import type { Locale } from '#config.ts';

/** An investor of a round in the words of a language. */
export interface InvestorWords {
  /** The id in investors.yaml. */
  id: string;
  name: string;
  /** The vehicle that took part, as it is added to the name; empty where it has none of its own. */
  vehicle: string;
}

/** A round of funding in the words of a language. */
export interface RoundWords {
  /** Names the round within its company. */
  id: string;
  name: string;
  /** Says that another entity raised it. */
  raisedBy: string | undefined;
  date: string;
  /** The date for machines; undefined where it is not known. */
  isoDate: string | undefined;
  amount: string;
  /** The amount in dollars, where it is in another currency and a source gives it. */
  amountInDollars: string | undefined;
  valuation: string | undefined;
  /** The valuation in dollars, where it is in another currency and a source gives it. */
  valuationInDollars: string | undefined;
  lead: InvestorWords[];
  others: InvestorWords[];
  status: string;
  note: string | undefined;
  source: string;
}

/** Puts investors into words; their vehicles too, where parts in a round are given. */
export function describeInvestors(parts: readonly Participation[], locale: Locale): InvestorWords[] {
  const { vehicle } = messagesFor(locale);
  return parts.map(({ investor, through }) => ({
    id: investor.id,
    name: investor.name[locale],
    vehicle: through ? vehicle(through) : '',
  }));
}

/** Joins investors with their vehicles as the language does. */
export function joinInvestors(investors: readonly InvestorWords[], locale: Locale): string {
  return formatList(
    investors.map(({ name, vehicle }) => name + vehicle),
    locale,
  );
}

/** Puts a round into words. */
export function describeRound(round: Round, locale: Locale): RoundWords {
  const words = messagesFor(locale);
  const written = (amount: Money | undefined) => amount && formatMoney(amount, locale);
  const dollars = (amount: Money | undefined) => amount && words.inDollars(formatMoney(amount, locale));
  return {
    id: round.id,
    name: round.round[locale],
    raisedBy: round.raisedBy && words.raisedBy(round.raisedBy[locale]),
    date: round.date ? formatDate(round.date, locale) : words.undated,
    isoDate: round.date && toIsoDate(round.date),
    amount: written(round.amount) ?? words.undisclosed,
    amountInDollars: dollars(round.inDollars?.amount),
    valuation: written(round.postMoney),
    valuationInDollars: dollars(round.inDollars?.postMoney),
    lead: describeInvestors(round.lead, locale),
    others: describeInvestors(round.participants, locale),
    status: words.statuses[round.status],
    note: round.note?.[locale],
    source: round.source,
  };
}

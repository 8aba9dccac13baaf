import { formatDate } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Company } from '#domain/company.ts';
import { describeRound } from '#i18n/round-words.ts';
import { latestRound, latestValuation, totalFunding, type FundingTotal } from '#domain/funding.ts';
import { personKinds } from '#schema/company.ts';
import type { Locale } from '#config.ts';

/** A fact in words: the fact itself, and what is said beside it. */
export interface OverviewItem {
  text: string;
  detail?: string | undefined;
  href?: string;
}

/** A line of the overview. */
export interface OverviewRow {
  label: string;
  items: OverviewItem[];
  /** Whether it is a figure that a page about the company leads with. */
  isKey?: true;
}

/**
 * The known funding of rounds in words: at least so much where the size of a round is undisclosed.
 *
 * @returns undefined where nothing is known
 */
export function describeTotal(total: FundingTotal, locale: Locale): OverviewItem | undefined {
  if (total.sums.length === 0) return undefined;
  const words = messagesFor(locale);
  const sums = formatList(
    total.sums.map((sum) => formatMoney(sum, locale)),
    locale,
  );
  return {
    text: total.undisclosed > 0 ? words.atLeast(sums) : sums,
    detail: words.raisedBesides(total.undisclosed, total.unverified, total.elsewhere) || undefined,
  };
}

function valuationItem({ funding }: Company, locale: Locale): OverviewItem | undefined {
  const round = latestValuation(funding);
  if (!round) return undefined;
  const words = messagesFor(locale);
  const { valuation, valuationInDollars, status } = describeRound(round, locale);
  const clauses = [
    ...(valuationInDollars ? [valuationInDollars] : []),
    ...(round.date ? [formatDate(round.date, locale)] : []),
    ...(round.status === 'confirmed' ? [] : [status.toLowerCase()]),
    words.postMoney,
  ];
  return { text: valuation ?? '', detail: clauses.reduce((first, second) => words.clauses(first, second)) };
}

/** The one-minute overview of a company in the words of a language; lines without facts are left out. */
export function describeCompany(company: Company, locale: Locale): OverviewRow[] {
  const { companyFields: fields, people } = messagesFor(locale);
  const some = (item: OverviewItem | undefined): OverviewItem[] => (item ? [item] : []);
  const one = (text: string | undefined): OverviewItem[] => (text ? [{ text }] : []);
  const rows: OverviewRow[] = [
    { label: fields.name, items: one(company.name[locale]) },
    { label: fields.aliases, items: one(formatList(company.aliases, locale)) },
    { label: fields.founded, items: one(formatDate(company.founded, locale)) },
    { label: fields.headquarters, items: one(company.headquarters?.[locale]) },
    ...personKinds.map((kind) => ({
      label: people[kind],
      items: company.people
        .filter((person) => person.kind === kind)
        .map(({ name, role }) => ({ text: name[locale], detail: role[locale] })),
    })),
    {
      label: fields.products,
      items: company.products.map(({ name, description }) => ({
        text: name[locale],
        detail: description[locale],
      })),
    },
    { label: fields.raised, items: some(describeTotal(totalFunding(company.funding), locale)), isKey: true },
    { label: fields.valuation, items: some(valuationItem(company, locale)), isKey: true },
    {
      label: fields.website,
      items: company.website
        ? [{ text: new URL(company.website).hostname.replace(/^www\./, ''), href: company.website }]
        : [],
    },
  ];
  return rows.filter((row) => row.items.length > 0);
}

/** What a page about a company leads with: what it raised, what it was last valued at, its last round. */
export function describeKeyFigures(company: Company, locale: Locale): OverviewRow[] {
  const words = messagesFor(locale);
  const last = latestRound(company.funding);
  const { name, amount, date } = last ? describeRound(last, locale) : {};
  return [
    ...describeCompany(company, locale).filter(({ isKey }) => isKey),
    ...(name && amount && date
      ? [{ label: words.lastRound, items: [{ text: amount, detail: words.clauses(name, date) }] }]
      : []),
  ];
}

import type { CompanyEntry } from '#domain/company-entries.ts';
import { comparableFunding } from '#domain/funding.ts';
import type { InvestorEntry } from '#domain/investor-entries.ts';
import { compareDates } from '#domain/partial-date.ts';
import { languageTags, type Locale } from '#config.ts';

/** The orders in which companies are listed; the first is the one at the list's own address. */
export const companyOrders = ['name', 'founded', 'funding'] as const;
/** The orders in which investors are listed; the first is the one at the list's own address. */
export const investorOrders = ['rounds', 'name'] as const;

/** An order of companies. */
export type CompanyOrder = (typeof companyOrders)[number];
/** An order of investors. */
export type InvestorOrder = (typeof investorOrders)[number];

function byName<T>(nameOf: (entry: T) => string, locale: Locale): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(languageTags[locale]);
  return (a, b) => compare(nameOf(a), nameOf(b));
}

/** Puts companies in an order; those that are equal in it, by name. */
export function orderCompanies(
  entries: Iterable<CompanyEntry>,
  order: CompanyOrder,
  locale: Locale,
): CompanyEntry[] {
  const sorted = [...entries].sort(byName(({ company }) => company.name[locale], locale));
  if (order === 'founded') return sorted.sort((a, b) => compareDates(a.company.founded, b.company.founded));
  if (order === 'name') return sorted;
  const funding = new Map(sorted.map((entry) => [entry, comparableFunding(entry.company.funding)]));
  return sorted.sort((a, b) => (funding.get(b) ?? 0) - (funding.get(a) ?? 0));
}

/** Puts investors in an order; those that are equal in it, by name. */
export function orderInvestors(
  entries: Iterable<InvestorEntry>,
  order: InvestorOrder,
  locale: Locale,
): InvestorEntry[] {
  const sorted = [...entries].sort(byName(({ investor }) => investor.name[locale], locale));
  return order === 'name' ? sorted : sorted.sort((a, b) => b.parts.length - a.parts.length);
}

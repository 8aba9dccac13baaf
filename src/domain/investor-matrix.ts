import type { CompanyEntry } from '#domain/company-entries.ts';
import type { Company, Investor } from '#domain/company.ts';
import type { InvestorEntry, InvestorPart } from '#domain/investor-entries.ts';
import { orderCompanies, orderInvestors } from '#domain/orders.ts';
import { compareDates } from '#domain/partial-date.ts';
import type { Locale } from '#config.ts';

/** An investor with its rounds in each company of a matrix. */
export interface MatrixRow<P = InvestorPart> {
  investor: Investor;
  /** How many rounds it took part in, in all companies. */
  rounds: number;
  /** Its rounds in each company of the matrix, in the order of the companies; each company's oldest first. */
  cells: P[][];
}

/** Companies against those who took part in two rounds or more. */
export interface InvestorMatrix<C = Company, P = InvestorPart> {
  /** The investors in most rounds, as lists order them by rounds. */
  rows: MatrixRow<P>[];
  /** The companies that most of them are in, the one founded first in front. */
  companies: C[];
  /** How many investors took part in two rounds or more. */
  investorCount: number;
  /** How many companies the investors of the rows are in. */
  companyCount: number;
}

/** How many investors and companies a matrix has at the most. */
interface Bounds {
  investors: number;
  companies: number;
}

function companiesOf({ parts }: InvestorEntry): Set<Company> {
  return new Set(parts.map(({ company }) => company));
}

function oldestFirst(parts: readonly InvestorPart[]): InvestorPart[] {
  return parts.toSorted((a, b) => compareDates(a.round.date, b.round.date));
}

/** By company, how many of these investors are in it; the company that most are in first. */
function countInvestors(entries: readonly InvestorEntry[]): [Company, number][] {
  const counts = new Map<Company, number>();
  for (const company of entries.flatMap((entry) => [...companiesOf(entry)]))
    counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || a.id.localeCompare(b.id, 'en'));
}

/**
 * Sets companies against investors; the same ones in every language.
 *
 * @param investors the one with most rounds first
 * @param companies by id; all that the investors are in
 */
export function investorMatrix(
  investors: Iterable<InvestorEntry>,
  companies: ReadonlyMap<string, CompanyEntry>,
  most: Bounds,
  locale: Locale,
): InvestorMatrix {
  const often = Array.from(investors).filter(({ parts }) => parts.length > 1);
  const shown = often.slice(0, most.investors);
  const counts = countInvestors(shown);
  const chosen = counts.slice(0, most.companies).flatMap(([{ id }]) => companies.get(id) ?? []);
  const columns = orderCompanies(chosen, 'founded', locale).map(({ company }) => company);
  const rows = orderInvestors(shown, 'rounds', locale).map(({ investor, parts }) => {
    const byCompany = Map.groupBy(oldestFirst(parts), ({ company }) => company);
    return { investor, rounds: parts.length, cells: columns.map((company) => byCompany.get(company) ?? []) };
  });
  return { rows, companies: columns, investorCount: often.length, companyCount: counts.length };
}

import type { Company } from '#domain/company.ts';
import { inDollars, isSure } from '#domain/funding.ts';
import type { CompanyRound } from '#domain/rounds.ts';

/** What happened in a year: companies founded, rounds, and issues published. */
export interface FieldYear<C = Company, I = { date: string }> {
  year: number;
  founded: C[];
  /** How many rounds are dated in it. */
  rounds: number;
  /** What is known of them in US dollars, in cents: the companies' own rounds that are not unverified. */
  cents: number;
  /** The largest of those. */
  largest: CompanyRound<C> | undefined;
  issues: I[];
}

/**
 * Gathers the founding of companies, their rounds and the issues by year; years of which nothing is told are left out.
 *
 * @param issues in any order, which each year keeps
 * @returns the newest year first
 */
export function fieldYears<I extends { date: string }>(
  companies: Iterable<Company>,
  issues: Iterable<I>,
): FieldYear<Company, I>[] {
  const years = new Map<number, FieldYear<Company, I>>();
  const at = (year: number): FieldYear<Company, I> => {
    const known = years.get(year) ?? {
      year,
      founded: [],
      rounds: 0,
      cents: 0,
      largest: undefined,
      issues: [],
    };
    years.set(year, known);
    return known;
  };
  const sizeOf = (each: CompanyRound | undefined): number =>
    (each && inDollars(each.round, 'amount')?.minor) ?? 0;
  for (const company of companies) {
    at(company.founded.year).founded.push(company);
    for (const round of company.funding) {
      if (!round.date) continue;
      const year = at(round.date.year);
      const each = { company, round };
      year.rounds += 1;
      if (!isSure(round) || round.raisedBy) continue;
      year.cents += sizeOf(each);
      if (sizeOf(each) > sizeOf(year.largest)) year.largest = each;
    }
  }
  for (const issue of issues) at(Number(issue.date.slice(0, 4))).issues.push(issue);
  return [...years.values()].sort((a, b) => b.year - a.year);
}

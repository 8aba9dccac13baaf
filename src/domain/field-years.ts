import type { Company } from '#domain/company.ts';
import { comparableAmount } from '#domain/funding.ts';
import type { Issue } from '#domain/issue.ts';
import { listedIn, namedCompany, type ListedIssue, type NamedCompany } from '#domain/listed.ts';
import type { CompanyRound } from '#domain/rounds.ts';
import type { Locale } from '#config.ts';

/** What happened in a year: companies founded, rounds, and issues published. */
export interface FieldYear<C = Company, I = { date: string }> {
  year: number;
  founded: C[];
  /** How many rounds are dated in it. */
  rounds: number;
  /** How many of them are in the sum: the companies' own that are not unverified and have a dollar figure. */
  counted: number;
  /** Their sum. Cents of a dollar. */
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
      counted: 0,
      cents: 0,
      largest: undefined,
      issues: [],
    };
    years.set(year, known);
    return known;
  };
  const sizeOf = (each: CompanyRound | undefined): number =>
    (each && comparableAmount(each.round)?.minor) ?? 0;
  for (const company of companies) {
    at(company.founded.year).founded.push(company);
    for (const round of company.funding) {
      if (!round.date) continue;
      const year = at(round.date.year);
      const each = { company, round };
      year.rounds += 1;
      if (!comparableAmount(round)) continue;
      year.counted += 1;
      year.cents += sizeOf(each);
      if (sizeOf(each) > sizeOf(year.largest)) year.largest = each;
    }
  }
  for (const issue of issues) at(Number(issue.date.slice(0, 4))).issues.push(issue);
  return [...years.values()].sort((a, b) => b.year - a.year);
}

/** A year as a page shows it: its first companies and issues, and how many more there are. */
export interface YearListing extends FieldYear<NamedCompany, ListedIssue> {
  moreFounded: number;
  moreIssues: number;
  /** The page of the list of issues on which the first that is not shown stands; undefined where all are. */
  morePage: number | undefined;
}

/**
 * Shortens a year to what a page in one language shows of it.
 *
 * @param most how many companies and how many issues are shown at the most
 * @param pageOf the page of the list of issues on which one stands
 */
export function listYear(
  { founded, issues, largest, ...year }: FieldYear<Company, Issue>,
  locale: Locale,
  most: number,
  pageOf: (issue: Issue) => number,
): YearListing {
  const next = issues[most];
  return {
    ...year,
    founded: founded.slice(0, most).map(namedCompany),
    moreFounded: Math.max(0, founded.length - most),
    largest: largest && { ...largest, company: namedCompany(largest.company) },
    issues: issues.slice(0, most).map((issue) => listedIn(issue, locale)),
    moreIssues: Math.max(0, issues.length - most),
    morePage: next && pageOf(next),
  };
}

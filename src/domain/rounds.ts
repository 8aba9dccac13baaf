import type { Company, Round } from '#domain/company.ts';
import { inDollars, isSure } from '#domain/funding.ts';
import { compareDates } from '#domain/partial-date.ts';

/** A round with its company. */
export interface CompanyRound<C = Company> {
  company: C;
  round: Round;
}

/** The rounds of several companies in one chart. */
export interface RoundsOverTime<C = Company> {
  /** The largest rounds that have a date and a dollar figure, oldest first. */
  drawn: CompanyRound<C>[];
  /** How many have a date and a dollar figure. */
  drawable: number;
  /** How many have no date or no dollar figure. */
  undrawable: number;
}

/**
 * The newest rounds that have a date and are not unverified, the newest first.
 *
 * @param most how many at the most
 */
export function latestRounds(companies: Iterable<Company>, most: number): CompanyRound[] {
  return Array.from(companies)
    .flatMap((company) => company.funding.map((round): CompanyRound => ({ company, round })))
    .filter(({ round }) => round.date && isSure(round))
    .sort((a, b) => compareDates(b.round.date, a.round.date))
    .slice(0, most);
}

/**
 * Picks the rounds for one picture across companies.
 *
 * @param most how many to draw at the most
 */
export function roundsOverTime(companies: Iterable<Company>, most: number): RoundsOverTime {
  const all = Array.from(companies).flatMap((company) =>
    company.funding.map((round): CompanyRound => ({ company, round })),
  );
  const size = ({ round }: CompanyRound): number => inDollars(round, 'amount')?.minor ?? 0;
  const drawable = all.filter((each) => each.round.date && size(each) > 0);
  const drawn = [...drawable]
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
    .sort((a, b) => compareDates(a.round.date, b.round.date));
  return { drawn, drawable: drawable.length, undrawable: all.length - drawable.length };
}

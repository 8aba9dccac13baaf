import type { Money } from '#schema/money.ts';
import type { Round } from '#model/company.ts';
import { sumByCurrency } from '#model/money.ts';
import { compareDates } from '#model/partial-date.ts';

/** What is known of the money a company raised. */
export interface FundingTotal {
  /** One sum a currency, of the rounds that are disclosed and not unverified. */
  sums: Money[];
  /** Rounds whose size is not disclosed. */
  undisclosed: number;
  /** Rounds with a size that is unverified and so not in the sums. */
  unverified: number;
}

/** Adds up the rounds whose size is disclosed and not unverified. */
export function totalFunding(rounds: readonly Round[]): FundingTotal {
  const disclosed = rounds.filter((round) => round.amount);
  const sure = disclosed.filter((round) => round.status !== 'unverified');
  return {
    sums: sumByCurrency(sure.flatMap((round) => round.amount ?? [])),
    undisclosed: rounds.length - disclosed.length,
    unverified: disclosed.length - sure.length,
  };
}

/** The newest known valuation; undefined where no round states one. */
export function latestValuation(rounds: readonly Round[]): Round | undefined {
  return rounds
    .filter((round) => round.postMoney)
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

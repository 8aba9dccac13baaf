import type { Money } from '#schema/money.ts';
import type { Round } from '#domain/company.ts';
import { compareDates } from '#domain/partial-date.ts';

/**
 * Adds amounts, each currency by itself: exactly for those of a catalog, whose amounts were found to be small enough.
 *
 * @returns one sum a currency, the first seen first
 */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { currency, minor } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return Array.from(sums, ([currency, minor]) => ({ currency, minor }));
}

/** What is known of the money a company raised. */
export interface FundingTotal {
  /** One sum a currency, of the company's own rounds that are disclosed and not unverified. */
  sums: Money[];
  /** Rounds whose size is not disclosed. */
  undisclosed: number;
  /** Rounds with a size that is unverified and so not in the sums. */
  unverified: number;
  /** Rounds that another entity raised, which are not in the sums. */
  elsewhere: number;
}

/** The rounds a company raised itself. */
function ownRounds(rounds: readonly Round[]): Round[] {
  return rounds.filter((round) => !round.raisedBy);
}

/** Whether a round is certain enough to draw conclusions from. */
export function isSure({ status }: Pick<Round, 'status'>): boolean {
  return status !== 'unverified';
}

/** Adds up the company's own rounds whose size is disclosed and not unverified. */
export function totalFunding(rounds: readonly Round[]): FundingTotal {
  const own = ownRounds(rounds);
  const disclosed = own.filter((round) => round.amount);
  const sure = disclosed.filter(isSure);
  return {
    sums: sumByCurrency(sure.flatMap((round) => round.amount ?? [])),
    undisclosed: own.length - disclosed.length,
    unverified: disclosed.length - sure.length,
    elsewhere: rounds.length - own.length,
  };
}

/** A round that states the company's valuation. */
export type ValuedRound = Round & { postMoney: Money };

/** The company's own rounds that state a valuation, oldest first. */
export function valuedRounds(rounds: readonly Round[]): ValuedRound[] {
  return ownRounds(rounds)
    .filter((round): round is ValuedRound => round.postMoney !== undefined)
    .sort((a, b) => compareDates(a.date, b.date));
}

/** The newest valuation that is not unverified; undefined where no round states one. */
export function latestValuation(rounds: readonly Round[]): ValuedRound | undefined {
  return valuedRounds(rounds).findLast(isSure);
}

/** The company's newest round that is not unverified; undefined where none has a date. */
export function latestRound(rounds: readonly Round[]): Round | undefined {
  return ownRounds(rounds)
    .filter((round) => round.date && isSure(round))
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

/** A figure that a round states. */
export type RoundFigure = 'amount' | 'postMoney';

/** A figure of a round in US dollars: as stated, or as a source gave it beside another currency. */
export function inDollars(round: Round, figure: RoundFigure): Money | undefined {
  const stated = round[figure];
  return stated?.currency === 'USD' ? stated : round.inDollars?.[figure];
}

/** What a round adds to the known funding of its company in US dollars; undefined where it adds nothing. */
export function comparableAmount(round: Round): Money | undefined {
  return round.raisedBy || !isSure(round) ? undefined : inDollars(round, 'amount');
}

/**
 * The known funding of a company in US dollars, to put companies in order: rounds without a dollar
 * figure are left out.
 *
 * @returns cents
 */
export function comparableFunding(rounds: readonly Round[]): number {
  const amounts = rounds.flatMap((round) => comparableAmount(round) ?? []);
  return sumByCurrency(amounts)[0]?.minor ?? 0;
}

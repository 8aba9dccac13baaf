import { minorDigits, type Money } from '#schema/money.ts';
import type { Round } from '#model/company.ts';

/** A round on the scale. */
export interface ScaleMark {
  round: Round;
  amount: Money;
  /** Place on the scale, 0 to 1. */
  place: number;
}

/** The rounds of one currency on a logarithmic scale that ends at powers of ten. */
export interface FundingScale {
  currency: string;
  marks: ScaleMark[];
  /** The powers of ten on the scale, with their places. */
  ticks: { amount: Money; place: number }[];
}

function powerBelow(minor: number, rounding: (value: number) => number): number {
  return rounding(Number(Math.log10(minor).toFixed(9)));
}

function scaleOf(currency: string, disclosed: { round: Round; amount: Money }[]): FundingScale {
  const minors = disclosed.map(({ amount }) => amount.minor);
  const low = powerBelow(Math.min(...minors), Math.floor);
  const high = Math.max(low + 1, powerBelow(Math.max(...minors), Math.ceil));
  const place = (minor: number) => (Math.log10(minor) - low) / (high - low);
  return {
    currency,
    marks: disclosed.map((each) => ({ ...each, place: place(each.amount.minor) })),
    ticks: Array.from({ length: high - low + 1 }, (_, step) => {
      const minor = 10 ** (low + step);
      return { amount: { currency, minor }, place: place(minor) };
    }),
  };
}

/** Puts rounds on logarithmic scales, one a currency; rounds of undisclosed size are left out. */
export function fundingScales(rounds: readonly Round[]): FundingScale[] {
  const disclosed = rounds.flatMap((round) =>
    round.amount && round.amount.minor >= 10 ** minorDigits(round.amount.currency)
      ? [{ round, amount: round.amount }]
      : [],
  );
  const byCurrency = Map.groupBy(disclosed, ({ amount }) => amount.currency);
  return Array.from(byCurrency, ([currency, list]) => scaleOf(currency, list));
}

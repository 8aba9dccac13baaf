import { minorDigits, type Money } from '#schema/money.ts';
import type { Round } from '#domain/company.ts';
import { inDollars, type RoundFigure } from '#domain/funding.ts';

/** A round on the scale. */
export interface ScaleMark {
  round: Round;
  /** The figure in the currency of the scale. */
  amount: Money;
  /** Place on the scale, 0 to 1. */
  place: number;
}

/** Figures of one currency on a logarithmic scale that ends at a power of ten. */
export interface FundingScale {
  currency: string;
  marks: ScaleMark[];
  /** Where the scale begins, and the powers of ten on it, with their places. */
  ticks: { amount: Money; place: number }[];
}

interface Figure {
  round: Round;
  amount: Money;
}

/** The power of ten at or below a whole number. */
function floorPower(minor: number): number {
  return String(minor).length - 1;
}

/** The power of ten at or above a whole number. */
function ceilPower(minor: number): number {
  return floorPower(minor) + (/^10*$/.test(String(minor)) ? 0 : 1);
}

/** The powers of ten above a number, up to 10 to the power of `high`. */
function powersBetween(start: number, high: number): number[] {
  const low = floorPower(start) + 1;
  return Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
}

/** The number of one figure, 1, 2 or 5, and noughts at or below a whole number. */
function floorRound(minor: number): number {
  const power = 10 ** floorPower(minor);
  return power * (minor >= 5 * power ? 5 : minor >= 2 * power ? 2 : 1);
}

/** @param first where the scale begins, by its least figure: at a power of ten where left out */
function scaleOf(
  currency: string,
  figures: readonly Figure[],
  first = (minor: number): number => 10 ** floorPower(minor),
): FundingScale {
  const minors = figures.map(({ amount }) => amount.minor);
  const start = first(minors.reduce((least, minor) => Math.min(least, minor)));
  const low = Math.log10(start);
  const high = Math.max(
    floorPower(start) + 1,
    ceilPower(minors.reduce((most, minor) => Math.max(most, minor))),
  );
  const place = (minor: number): number => Math.min(1, Math.max(0, (Math.log10(minor) - low) / (high - low)));
  return {
    currency,
    marks: figures.map((each) => ({ ...each, place: place(each.amount.minor) })),
    ticks: [start, ...powersBetween(start, high)].map((minor) => ({
      amount: { currency, minor },
      place: place(minor),
    })),
  };
}

function figuresOf(rounds: readonly Round[], amountOf: (round: Round) => Money | undefined): Figure[] {
  return rounds.flatMap((round) => {
    const amount = amountOf(round);
    return amount && amount.minor >= 10 ** minorDigits(amount.currency) ? [{ round, amount }] : [];
  });
}

/**
 * Puts a figure of rounds on one logarithmic scale in US dollars; rounds without a dollar figure are left out.
 *
 * @param isTight whether the scale begins right below the least figure, not at a power of ten
 */
export function dollarScale(
  rounds: readonly Round[],
  figure: RoundFigure,
  isTight = false,
): FundingScale | undefined {
  const figures = figuresOf(rounds, (round) => inDollars(round, figure));
  if (figures.length === 0) return undefined;
  return isTight ? scaleOf('USD', figures, floorRound) : scaleOf('USD', figures);
}

/**
 * Puts a figure of a company's rounds on logarithmic scales: on one where all are in one currency or
 * have a dollar figure, else on one a currency. Rounds that do not state the figure are left out.
 */
export function fundingScales(rounds: readonly Round[], figure: RoundFigure = 'amount'): FundingScale[] {
  const stated = figuresOf(rounds, (round) => round[figure]);
  const byCurrency = Map.groupBy(stated, ({ amount }) => amount.currency);
  if (byCurrency.size > 1) {
    const dollars = dollarScale(rounds, figure);
    if (dollars?.marks.length === stated.length) return [dollars];
  }
  return Array.from(byCurrency, ([currency, figures]) => scaleOf(currency, figures));
}

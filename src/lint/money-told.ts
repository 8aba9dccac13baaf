import type { Figure } from '#language/figures/figure.ts';
import type { Round } from '#domain/company.ts';
import { wholeUnits, type Money } from '#schema/money.ts';

/** How far from the file an approximate figure may be. */
const tolerance = 0.1;
/** How far a bound may lie below what it bounds, as “more than $1 billion” of 1.4. */
const reach = 1.5;

const present = (amounts: readonly (Money | undefined)[]): Money[] =>
  amounts.flatMap((amount) => amount ?? []);

/** The amounts of rounds that one name may stand for, and their sum: two closings may be told as one. */
export function amountsOf(rounds: readonly Round[]): Money[] {
  const own = present(rounds.map(({ amount }) => amount));
  const [first, ...others] = own;
  const isSummable =
    first && others.length > 0 && others.every(({ currency }) => currency === first.currency);
  const sum = isSummable ? [{ ...first, minor: own.reduce((total, { minor }) => total + minor, 0) }] : [];
  return [...own, ...sum, ...present(rounds.map(({ inDollars }) => inDollars?.amount))];
}

/** The valuations of a round. */
export function valuationsOf({ postMoney, inDollars }: Round): Money[] {
  return present([postMoney, inDollars?.postMoney]);
}

function isNear(told: number, held: number, approximation: Figure['approximation']): boolean {
  if (told === held) return true;
  if (approximation === 'more') return held >= told * (1 - tolerance) && held <= told * reach;
  if (approximation === 'less') return held <= told * (1 + tolerance) && held >= told / reach;
  return approximation === 'about' && Math.abs(told - held) <= held * tolerance;
}

/**
 * Tells whether a figure of a text says one of some amounts. In a currency that none of them has, it says something
 * else, unless the number is the same: then the currency is a slip.
 *
 * @param value a currency code and whole units: `USD 640000000`
 */
export function tells(
  value: string,
  approximation: Figure['approximation'],
  amounts: readonly Money[],
): boolean {
  const [code, digits] = value.split(' ');
  const told = Number(digits);
  const comparable = amounts.filter(({ currency }) => currency === code);
  if (comparable.length === 0) return !amounts.some((amount) => wholeUnits(amount) === told);
  return comparable.some((amount) => isNear(told, wholeUnits(amount), approximation));
}

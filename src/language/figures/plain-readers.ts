import { fractionValue } from '#language/figures/decimal.ts';
import { readYear } from '#language/figures/dates.ts';
import { matchAt, type Reader } from '#language/figures/reading.ts';
import type { NameBefore } from '#language/figures/traps.ts';

const stroke = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;

/** Reads a fraction with a stroke, such as 1/3; what else has one, such as 24/7, is passed over. */
export const readStroke: Reader = (text, at) => {
  const match = matchAt(stroke, text, at);
  if (!match) return undefined;
  const [above, below, end] = [Number(match[1]), Number(match[2]), at + match[0].length];
  if (above === 0 || above >= below || below > 100) return { end };
  return { start: at, end, kind: 'percent', digits: fractionValue(above, below), power: 0, lenient: true };
};

/**
 * Makes what reads a year that stands alone, unless more than a year is written there or a name takes it.
 *
 * @param amount reads amounts of the language
 * @param nameBefore finds a name before a number
 */
export function yearReader(amount: Reader, nameBefore: (text: string, at: number) => NameBefore): Reader {
  return (text, at) => {
    const year = readYear(text, at);
    if (!year || !('kind' in year)) return undefined;
    const other = amount(text, at);
    if (other && 'kind' in other && (other.kind !== 'count' || other.end > year.end)) return undefined;
    return nameBefore(text, at) ? { ...year, lenient: true } : year;
  };
}

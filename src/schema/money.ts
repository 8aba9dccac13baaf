import { z } from 'astro/zod';

/** An exact amount: whole minor units (cents) of a currency. */
export interface Money {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whole minor units; a safe integer, so sums below 90 trillion dollars are exact. */
  readonly minor: number;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const magnitudes: Record<string, number> = { '': 0, K: 3, M: 6, B: 9 };

/** Digits after the point in a currency's minor unit (ISO 4217): 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads `USD 640M`: an ISO 4217 code, a number, and K, M, B or nothing.
 * @throws {RangeError} with a sentence for the author when the text is no such amount
 */
export function parseMoney(source: string): Money {
  const match = /^([A-Z]{3}) (\d+)(?:\.(\d+))?([KMB]?)$/.exec(source);
  if (!match)
    throw new RangeError(
      `“${source}” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K`,
    );
  const [, currency = '', whole = '', fraction = '', magnitude = ''] = match;
  if (!currencies.has(currency)) throw new RangeError(`“${currency}” is not an ISO 4217 currency code`);
  const shift = (magnitudes[magnitude] ?? 0) + minorDigits(currency);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > shift)
    throw new RangeError(`“${source}” is finer than the smallest unit of ${currency}`);
  const minor = Number(whole + digits.padEnd(shift, '0'));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`“${source}” is too large to be exact`);
  return { currency, minor };
}

/** An amount as authors write it. */
export const money = z.string().transform((source, context): Money => {
  try {
    return parseMoney(source);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: (error as RangeError).message,
      params: {
        help: 'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      },
    });
    return z.NEVER;
  }
});

import { z } from 'astro/zod';
import { UserError } from '#diagnostics/user-error.ts';
import { ownMessage, saying } from '#schema/saying.ts';
import { guessAmounts } from '#schema/money-guess.ts';

/** An exact amount: whole minor units (cents) of a currency. */
export interface Money {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whole minor units; a safe integer, so sums below 90 trillion dollars are exact. */
  readonly minor: number;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const magnitudes: Record<string, number> = { '': 0, K: 3, M: 6, B: 9 };

/** Digits after the point where they are not 2 (ISO 4217, list one). Intl follows CLDR, which differs. */
const unusualDigits = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code): [string, number] => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code): [string, number] => [code, 3]),
]);

/** Digits after the point in a currency's minor unit (ISO 4217): 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  return unusualDigits.get(currency) ?? 2;
}

/**
 * Reads `USD 640M`: an ISO 4217 code, a number, and K, M, B or nothing.
 * @throws {UserError} with a sentence for the author when the text is no such amount
 */
export function parseMoney(source: string): Money {
  const match = /^([A-Z]{3}) (\d+)(?:\.(\d+))?([KMB]?)$/.exec(source);
  if (!match)
    throw new UserError(
      'invalid-value',
      `“${source}” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K`,
    );
  const [, currency = '', whole = '', fraction = '', magnitude = ''] = match;
  if (!currencies.has(currency))
    throw new UserError('invalid-value', `“${currency}” is not an ISO 4217 currency code`);
  const shift = (magnitudes[magnitude] ?? 0) + minorDigits(currency);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > shift)
    throw new UserError('invalid-value', `“${source}” is finer than the smallest unit of ${currency}`);
  const minor = Number(whole + digits.padEnd(shift, '0'));
  if (!Number.isSafeInteger(minor))
    throw new UserError('invalid-value', `“${source}” is too large to be exact`);
  return { currency, minor };
}

function isMoney(source: string): boolean {
  try {
    return parseMoney(source).minor > 0;
  } catch {
    return false;
  }
}

/** Says which amount a text that is none was probably meant to be, and then what to do. */
export function hintAmount(source: string, otherwise: string): string {
  const amounts = guessAmounts(source).filter(isMoney);
  if (amounts.length === 0) return otherwise;
  return `Did you mean ${amounts.map((each) => `“${each}”`).join(' or ')}? ${otherwise}`;
}

function parseSum(source: string): Money {
  const sum = parseMoney(source);
  if (sum.minor === 0) throw new UserError('invalid-value', 'an amount of nothing is not possible');
  return sum;
}

const moneyForm =
  'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.';

/** An amount as authors write it. YAML reads a bare number as one. */
export const money = z
  .union([z.string(), z.number()], { error: ownMessage(moneyForm) })
  .transform((source, context): Money => {
    try {
      return parseSum(String(source));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.addIssue({
        code: 'custom',
        message: error.message,
        ...saying('amount-form', hintAmount(String(source), moneyForm)),
      });
      return z.NEVER;
    }
  });

/** An amount without a fraction of the currency's unit, as rounds are told and as data files carry them. */
export const wholeMoney = money.refine(({ currency, minor }) => minor % 10 ** minorDigits(currency) === 0, {
  error: 'this amount has a fraction of the currency’s unit',
  ...saying('amount-fraction', 'Write whole units: USD 1500, not USD 1500.25.'),
});

/** The amount in whole units of its currency: 640000000 for USD 640M. */
export function wholeUnits({ currency, minor }: Money): number {
  return minor / 10 ** minorDigits(currency);
}

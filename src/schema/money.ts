import { z } from 'astro/zod';
import { UserError } from '#diagnostics/user-error.ts';
import { saying, told } from '#schema/saying.ts';
import { say, type Phrase } from '#wording/phrase.ts';
import { guessAmounts } from '#schema/money-guess.ts';

/** An exact amount: whole minor units (cents) of a currency. */
export interface Money {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whole minor units: a safe integer, up to 90 trillion dollars. */
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
  if (!match) throw new UserError('invalid-value', say('amount-form.form', { value: source }));
  const [, currency = '', whole = '', fraction = '', magnitude = ''] = match;
  if (!currencies.has(currency))
    throw new UserError('invalid-value', say('amount-form.currency', { code: currency }));
  const shift = (magnitudes[magnitude] ?? 0) + minorDigits(currency);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > shift)
    throw new UserError('invalid-value', say('amount-form.finer', { value: source, currency }));
  const minor = Number(whole + digits.padEnd(shift, '0'));
  if (!Number.isSafeInteger(minor))
    throw new UserError('invalid-value', say('amount-form.large', { value: source }));
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
export function hintAmount(source: string, otherwise: Phrase | string): Phrase | string {
  const amounts = guessAmounts(source).filter(isMoney);
  if (amounts.length === 0) return otherwise;
  return say('amount-form.meant.help', { amounts, otherwise });
}

function parseSum(source: string): Money {
  const sum = parseMoney(source);
  if (sum.minor === 0) throw new UserError('invalid-value', say('amount-form.nothing'));
  return sum;
}

const moneyForm = 'amount-form.form.help';

/** An amount as authors write it. YAML reads a bare number as one. */
export const money = z
  .union([z.string(), z.number()], { error: told(moneyForm) })
  .transform((source, context): Money => {
    try {
      return parseSum(String(source));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.addIssue({
        code: 'custom',
        ...saying('amount-form', error.phrase, hintAmount(String(source), say(moneyForm))),
      });
      return z.NEVER;
    }
  });

/** An amount without a fraction of the currency's unit, as rounds are told and as data files carry them. */
export const wholeMoney = money.refine(({ currency, minor }) => minor % 10 ** minorDigits(currency) === 0, {
  ...saying('amount-fraction', say('amount-fraction'), say('amount-fraction.help')),
});

/** The amount in whole units of its currency: 640000000 for USD 640M. */
export function wholeUnits({ currency, minor }: Money): number {
  return minor / 10 ** minorDigits(currency);
}

/** Writes an amount as companies’ files do: `USD 640M`. */
export function tellMoney(amount: Money): string {
  const units = wholeUnits(amount);
  const [unit, mark] = (
    [
      [1e9, 'B'],
      [1e6, 'M'],
      [1e3, 'K'],
    ] as const
  ).find(([size]) => units >= size) ?? [1, ''];
  return `${amount.currency} ${String(units / unit)}${mark}`;
}

import type { Money } from '#schema/money.ts';
import { UserError } from '#diagnostics/user-error.ts';

/**
 * Adds amounts, each currency by itself, exactly.
 *
 * @returns one sum a currency, the first seen first
 * @throws {UserError} when a sum is too large to be exact
 */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { currency, minor } of amounts) {
    const sum = (sums.get(currency) ?? 0) + minor;
    if (!Number.isSafeInteger(sum))
      throw new UserError('invalid-value', `the sum in ${currency} is too large to be exact`);
    sums.set(currency, sum);
  }
  return Array.from(sums, ([currency, minor]) => ({ currency, minor }));
}

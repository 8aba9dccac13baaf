import type { ReportRecord } from '#domain/lookup.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { Money } from '#schema/money.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** An amount of a round, and where it is stated. */
interface StatedAmount {
  amount: Money;
  file: string;
  path: RecordPath;
}

function amountsIn({ file, data }: CompanyFile): StatedAmount[] {
  return data.funding.flatMap(({ amount, inDollars }, index): StatedAmount[] => [
    ...(amount ? [{ amount, file, path: ['funding', index, 'amount'] }] : []),
    ...(inDollars?.amount
      ? [{ amount: inDollars.amount, file, path: ['funding', index, 'inDollars', 'amount'] }]
      : []),
  ]);
}

/**
 * Reports a currency whose amounts together are no safe integer: whatever the column adds up, of a company, a year or all
 * companies, is a part of them, and exact where they are.
 */
export function checkSums(files: readonly CompanyFile[], report: ReportRecord): void {
  const byCurrency = Map.groupBy(files.flatMap(amountsIn), ({ amount }) => amount.currency);
  for (const [currency, stated] of byCurrency) {
    const sum = stated.reduce((total, { amount }) => total + BigInt(amount.minor), 0n);
    if (sum <= BigInt(Number.MAX_SAFE_INTEGER)) continue;
    const { file, path } = stated.reduce((most, each) =>
      each.amount.minor > most.amount.minor ? each : most,
    );
    report({
      file,
      path,
      code: 'amount-sum',
      message: say('amount-sum', { currency }),
      help: say('amount-sum.help'),
    });
  }
}

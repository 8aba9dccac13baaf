import type { Case } from './case.ts';
import type { Verdict } from './verdict.ts';

/** A case that passed the check alone. */
export interface Accepted {
  made: Case;
  issue: NonNullable<Verdict['issue']>;
}

interface Batch {
  cases: Accepted[];
  last: string;
  numbers: Set<number>;
  shared: Set<string>;
}

/** Files of a case that another one may have too. */
function sharedFiles({ files }: Case): string[] {
  return [...files.keys()].filter((file) => file.startsWith('pages/'));
}

/** As many cases as are built at once. */
const batchSize = 250;

/**
 * Puts cases together that one column may have: no number twice, a larger number with the same or a later day,
 * and no file twice. A case goes where its day leaves most room for later ones.
 */
export function toBatches(accepted: readonly Accepted[]): Case[][] {
  const batches: Batch[] = [];
  for (const each of [...accepted].sort((a, b) => a.issue.number - b.issue.number)) {
    const { number, date } = each.issue;
    const shared = sharedFiles(each.made);
    const fitting = batches.filter(
      (batch) =>
        batch.last <= date &&
        batch.cases.length < batchSize &&
        !batch.numbers.has(number) &&
        shared.every((file) => !batch.shared.has(file)),
    );
    let best = fitting.reduce<Batch | undefined>(
      (found, batch) => (found && found.last >= batch.last ? found : batch),
      undefined,
    );
    if (!best) {
      best = { cases: [], last: '', numbers: new Set(), shared: new Set() };
      batches.push(best);
    }
    best.cases.push(each);
    best.last = date;
    best.numbers.add(number);
    for (const file of shared) best.shared.add(file);
  }
  return batches.map(({ cases }) => cases.map(({ made }) => made));
}

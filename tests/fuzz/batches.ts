import type { Case } from './case.ts';
import type { Outcome } from './outcome.ts';

/** A case that passed the check alone. */
export interface Accepted {
  made: Case;
  issue: NonNullable<Outcome['issue']>;
}

interface Batch {
  cases: Accepted[];
  last: string;
  numbers: Set<number>;
  shared: Set<string>;
}

/** Lists to which a case adds what is no entry of its own: it goes on with the entry before it. */
function continuedLists({ entries }: Case): string[] {
  return [...entries].filter(([, bytes]) => !bytes.toString('latin1').startsWith('- ')).map(([file]) => file);
}

/** What only one case of a column may change. */
function sharedFiles(made: Case): string[] {
  return [...[...made.files.keys()].filter((file) => file.startsWith('pages/')), ...continuedLists(made)];
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
  // What goes on with an entry stands behind those of the sound column, as it did when it was checked alone.
  const isContinuing = (made: Case): number => (continuedLists(made).length > 0 ? 0 : 1);
  return batches.map(({ cases }) =>
    cases.map(({ made }) => made).sort((a, b) => isContinuing(a) - isContinuing(b)),
  );
}

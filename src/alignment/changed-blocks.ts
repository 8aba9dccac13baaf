import { alignSequences } from '#alignment/alignment.ts';
import { leastLikeness, likeness } from '#alignment/changed-words.ts';
import { readSourceBlocks, type SourceBlock } from '#markdown/source-blocks.ts';

/** A top-level block in which two versions of a text differ. */
export interface Change {
  kind: 'added' | 'removed' | 'changed';
  /** The line of the block in the later version; for a removed one, of what stands in its place, if anything does. */
  line: number | undefined;
  /** The source in the earlier version; undefined for a block that was added. */
  before: string | undefined;
  /** The source in the later version; undefined for a block that was removed. */
  after: string | undefined;
}

/** Above this many comparisons blocks are not paired by their likeness. */
const mostComparisons = 10_000;

/** A block as its fingerprint sees it: spaces and line breaks do not count. */
function wordsAlone({ text }: SourceBlock): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

/** Pairs of places of blocks that are versions of each other, in the order of both and as alike as can be. */
function likePlaces(before: readonly SourceBlock[], after: readonly SourceBlock[]): [number, number][] {
  if (before.length * after.length > mostComparisons) return [];
  const gains = before.map((one) =>
    after.map((other) => {
      const gain = one.type === other.type ? likeness(one.text, other.text) : 0;
      return gain < leastLikeness ? 0 : gain;
    }),
  );
  const best = [...before, undefined].map(() => [...after, undefined].map(() => 0));
  const bestAt = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const gainAt = (row: number, column: number): number => gains[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number =>
    gainAt(row, column) > 0 ? gainAt(row, column) + bestAt(row + 1, column + 1) : 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      (best[row] ?? [])[column] = Math.max(
        paired(row, column),
        bestAt(row + 1, column),
        bestAt(row, column + 1),
      );
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (bestAt(row, column) === bestAt(row + 1, column)) row += 1;
    else if (bestAt(row, column) === bestAt(row, column + 1)) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

function changed(before: SourceBlock, after: SourceBlock): Change {
  return { kind: 'changed', line: after.line, before: before.text, after: after.text };
}

/** What was taken out and put in at one place; one block for one of its kind is a change of it. */
function replaced(
  before: readonly SourceBlock[],
  after: readonly SourceBlock[],
  next: SourceBlock | undefined,
): Change[] {
  const [one, other] = [before[0], after[0]];
  const isPair = before.length === 1 && after.length === 1;
  if (isPair && one && other && one.type === other.type) return [changed(one, other)];
  const line = (other ?? next)?.line;
  return [
    ...before.map(({ text }): Change => ({ kind: 'removed', line, before: text, after: undefined })),
    ...after.map((block): Change => ({
      kind: 'added',
      line: block.line,
      before: undefined,
      after: block.text,
    })),
  ];
}

/** Tells changed blocks from added and removed ones in a run in which two versions differ. */
function changesIn(
  before: readonly SourceBlock[],
  after: readonly SourceBlock[],
  next: SourceBlock | undefined,
): Change[] {
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  for (const [pairRow, pairColumn] of likePlaces(before, after)) {
    const [one, other] = [before[pairRow], after[pairColumn]];
    if (!one || !other) continue;
    changes.push(...replaced(before.slice(row, pairRow), after.slice(column, pairColumn), other));
    changes.push(changed(one, other));
    [row, column] = [pairRow + 1, pairColumn + 1];
  }
  return [...changes, ...replaced(before.slice(row), after.slice(column), next)];
}

/**
 * Finds the top-level blocks in which two versions of a text differ, in the order of the later one. Line breaks,
 * spaces and comments do not count, as they don't for the fingerprint; a block that moved is removed and added.
 *
 * @param before the earlier text, as it is written
 * @param after the later text; blank lines in place of the front matter keep its line numbers true
 */
export function changedBlocks(before: string, after: string): Change[] {
  const [first, second] = [readSourceBlocks(before), readSourceBlocks(after)];
  return alignSequences(first.map(wordsAlone), second.map(wordsAlone)).flatMap((run) =>
    run.same ? [] : changesIn(first.slice(...run.before), second.slice(...run.after), second[run.after[1]]),
  );
}

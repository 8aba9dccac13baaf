/** A stretch of one sequence with its counterpart in another; one of the two may be empty. */
export interface AlignmentPair {
  /** Where it starts and ends in each of the two; the end is the first place behind it. */
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** How many members of each sequence a pair may join. */
export type PairShape = readonly [before: number, after: number];

/** How far from the straight line between the two ends the path may stray: time stays linear for long sequences. */
const leeway = 60;

interface Step {
  cost: number;
  shape: PairShape;
}

/**
 * Cuts two sequences into pairs, in the order of both and with nothing left out, so that the sum of their costs is
 * least: dynamic programming as in W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora,
 * Computational Linguistics 19 (1993).
 *
 * @param before the length of one sequence
 * @param after the length of the other
 * @param shapes the pairs that are possible; those of one member and none must be among them
 * @param costOf what a pair costs; `Infinity` where it can't be
 */
export function alignPairs(
  before: number,
  after: number,
  shapes: readonly PairShape[],
  costOf: (pair: AlignmentPair) => number,
): AlignmentPair[] {
  const slope = after / Math.max(before, 1);
  const reach = leeway + Math.ceil(before === 0 ? after : slope);
  const firstIn = (row: number): number => Math.max(0, Math.round(row * slope) - reach);
  const lastIn = (row: number): number => Math.min(after, Math.round(row * slope) + reach);
  const steps: (Step | undefined)[][] = [];
  const costAt = (row: number, column: number): number =>
    row === 0 && column === 0 ? 0 : (steps[row]?.[column - firstIn(row)]?.cost ?? Infinity);
  const cheapest = (row: number, column: number): Step | undefined => {
    let best: Step | undefined;
    for (const shape of shapes) {
      const [up, left] = [row - shape[0], column - shape[1]];
      if (up < 0 || left < firstIn(up)) continue;
      const way = costAt(up, left);
      const cost = way === Infinity ? way : way + costOf({ before: [up, row], after: [left, column] });
      if (cost < (best?.cost ?? Infinity)) best = { cost, shape };
    }
    return best;
  };
  for (let row = 0; row <= before; row += 1) {
    const line: (Step | undefined)[] = [];
    steps.push(line);
    for (let column = firstIn(row); column <= lastIn(row); column += 1) line.push(cheapest(row, column));
  }
  const pairs: AlignmentPair[] = [];
  for (let [row, column] = [before, after]; row > 0 || column > 0;) {
    const shape = steps[row]?.[column - firstIn(row)]?.shape;
    if (!shape) throw new Error('two sequences have no alignment: a pair of one member costs too much');
    pairs.unshift({ before: [row - shape[0], row], after: [column - shape[1], column] });
    [row, column] = [row - shape[0], column - shape[1]];
  }
  return pairs;
}

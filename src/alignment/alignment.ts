/** Above this many comparisons a sequence is taken for all different: the two have little in common. */
const mostComparisons = 4_000_000;

/** A run of two sequences: what both have, or what one has in place of what the other has. */
export interface Run {
  same: boolean;
  /** Where it starts and ends in each of the two; the end is the first place behind it. */
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** Pairs of places that hold the same, in the order of both: a longest common subsequence. */
function commonPlaces(before: readonly string[], after: readonly string[]): [number, number][] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > mostComparisons) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** What two sequences have in common at their start, and then at their end. */
function commonEnds(before: readonly string[], after: readonly string[]): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [start, end];
}

/** Cuts two sequences into runs that both have and runs that differ, in turn and without empty ones. */
export function alignSequences(before: readonly string[], after: readonly string[]): Run[] {
  const [start, end] = commonEnds(before, after);
  const [stopBefore, stopAfter] = [before.length - end, after.length - end];
  const middle = commonPlaces(before.slice(start, stopBefore), after.slice(start, stopAfter));
  const pairs: [number, number][] = [
    ...Array.from({ length: start }, (_, place): [number, number] => [place, place]),
    ...middle.map(([row, column]): [number, number] => [start + row, start + column]),
    ...Array.from({ length: end }, (_, place): [number, number] => [stopBefore + place, stopAfter + place]),
  ];
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  const pass = (same: boolean, nextRow: number, nextColumn: number): void => {
    if (nextRow === row && nextColumn === column) return;
    const last = runs.at(-1);
    if (same && last?.same)
      runs[runs.length - 1] = {
        same,
        before: [last.before[0], nextRow],
        after: [last.after[0], nextColumn],
      };
    else runs.push({ same, before: [row, nextRow], after: [column, nextColumn] });
    [row, column] = [nextRow, nextColumn];
  };
  for (const [pairRow, pairColumn] of pairs) {
    pass(false, pairRow, pairColumn);
    pass(true, pairRow + 1, pairColumn + 1);
  }
  pass(false, before.length, after.length);
  return runs;
}

import { diffArrays } from 'diff';

/** Where two sequences differ in more places, they are taken for all different: they have little in common. */
const mostEdits = 1000;

/** A run of two sequences: members that both have, or members of one that replace those of the other. */
export interface SequenceRun {
  same: boolean;
  /** Where it starts and ends in each of the two; the end is the first place behind it. */
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** Cuts two sequences into alternating runs of equal and of differing members, none of them empty. */
export function alignSequences(before: readonly string[], after: readonly string[]): SequenceRun[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  const runs: SequenceRun[] = [];
  let [row, column] = [0, 0];
  for (const { removed, added, count } of changes) {
    const start = [row, column] as const;
    if (!added) row += count;
    if (!removed) column += count;
    const last = runs.at(-1);
    const same = !added && !removed;
    // What was removed and what was added at one place are one run.
    if (last && !last.same && !same) runs.pop();
    const [from, to] = last && !last.same && !same ? [last.before[0], last.after[0]] : start;
    if (row > from || column > to) runs.push({ same, before: [from, row], after: [to, column] });
  }
  return runs;
}

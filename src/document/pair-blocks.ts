import { alignBeads, type Bead, type BeadShape } from '#document/bead-alignment.ts';
import type { BlockTraits } from '#document/block-traits.ts';

/**
 * How often a translator keeps, drops or adds a block (Gale and Church 1993, table 5), and joins or cuts one: theirs
 * is 0.089 for sentences, paragraphs are joined less often.
 */
const frequencies = { kept: 0.89, alone: 0.0099, joined: 0.03 };

/** How often a whole section is dropped or added: hardly ever, by the same translators. */
const sectionAlone = 0.001;

/**
 * How much the length of a translation strays, as the variance for each character of the original. Measured on the
 * 170 paragraphs of the archive whose counterpart is known.
 */
const variance = 1;

/** What length can tell at most: a much shorter counterpart is a free translation rather than none. */
const mostForLength = 8;

/** What anchors can tell at most, in either direction: more than length, since they are the same in both languages. */
const mostForAnchors = 8;

/** Of two ways that cost the same the first wins, from the end on: what the original has alone comes first. */
const alone: BeadShape[] = [
  [0, 1],
  [1, 0],
];
const oneToOne: BeadShape[] = [[1, 1], ...alone];
const withJoins: BeadShape[] = [...oneToOne, [2, 1], [1, 2]];

/** Anchors of both sequences, each the weightier the fewer blocks have it. */
function weigh(before: readonly BlockTraits[], after: readonly BlockTraits[]): Map<string, number> {
  const count = (blocks: readonly BlockTraits[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { anchors } of blocks)
      for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
    return counts;
  };
  const [ours, theirs] = [count(before), count(after)];
  return new Map(
    [...ours].flatMap(([anchor, times]): [string, number][] => {
      const others = theirs.get(anchor);
      return others === undefined ? [] : [[anchor, 1 / (times + others)]];
    }),
  );
}

function lengthCost(before: readonly BlockTraits[], after: readonly BlockTraits[]): number {
  const total = (blocks: readonly BlockTraits[]): number =>
    blocks.reduce((sum, { length }) => sum + length, 0);
  const [ours, theirs] = [total(before), total(after)];
  if (ours + theirs === 0) return 0;
  return Math.min((ours - theirs) ** 2 / (variance * (ours + theirs)), mostForLength);
}

function anchorCost(
  before: readonly BlockTraits[],
  after: readonly BlockTraits[],
  weights: ReadonlyMap<string, number>,
): number {
  const gather = (blocks: readonly BlockTraits[]): Set<string> =>
    new Set(blocks.flatMap(({ anchors }) => [...anchors].filter((anchor) => weights.has(anchor))));
  const [ours, theirs] = [gather(before), gather(after)];
  const either = ours.union(theirs);
  const weight = (anchors: ReadonlySet<string>): number =>
    [...anchors].reduce((sum, anchor) => sum + (weights.get(anchor) ?? 0), 0);
  if (either.size === 0) return 0;
  const likeness = weight(ours.intersection(theirs)) / weight(either);
  return mostForAnchors * (1 - 2 * likeness) * (either.size / (either.size + 1));
}

function pair(
  before: readonly BlockTraits[],
  after: readonly BlockTraits[],
  shapes: readonly BeadShape[],
  oddness: number,
): Bead[] {
  const weights = weigh(before, after);
  return alignBeads(before.length, after.length, shapes, (bead) => {
    const [ours, theirs] = [before.slice(...bead.before), after.slice(...bead.after)];
    if (ours.length === 0 || theirs.length === 0) return -Math.log(oddness);
    const isJoin = ours.length + theirs.length > 2;
    const kinds = new Set([...ours, ...theirs].map(({ kind }) => kind));
    if (kinds.size > 1 || (isJoin && !kinds.has('p'))) return Infinity;
    const frequency = isJoin ? frequencies.joined : frequencies.kept;
    return -Math.log(frequency) + lengthCost(ours, theirs) + anchorCost(ours, theirs, weights);
  });
}

/**
 * Pairs the blocks of a section with those of its translation. Blocks of one kind are held against each other by their
 * lengths (Gale and Church 1993) and by what is the same in both languages (M. Simard, G. F. Foster and P. Isabelle,
 * Using Cognates to Align Sentences in Bilingual Corpora, 1992); two paragraphs may stand against one.
 */
export function pairBlocks(before: readonly BlockTraits[], after: readonly BlockTraits[]): Bead[] {
  return pair(before, after, withJoins, frequencies.alone);
}

/** Pairs whole sections by what they hold: each has one counterpart or none. */
export function pairWholes(before: readonly BlockTraits[], after: readonly BlockTraits[]): Bead[] {
  return pair(before, after, oneToOne, sectionAlone);
}

import { alignPairs, type AlignmentPair, type PairShape } from '#alignment/align-pairs.ts';
import type { BlockTraits } from '#alignment/block-traits.ts';

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
const alone: PairShape[] = [
  [0, 1],
  [1, 0],
];
const oneToOne: PairShape[] = [[1, 1], ...alone];
const withJoins: PairShape[] = [...oneToOne, [2, 1], [1, 2]];

/** A block whose anchors have a weight: only those that both texts have, each the weightier the fewer blocks do. */
interface WeighedBlock {
  kind: string;
  length: number;
  anchors: ReadonlyMap<string, number>;
}

function weigh(sequences: readonly (readonly BlockTraits[])[]): WeighedBlock[][] {
  const counts = sequences.map((blocks) => {
    const count = new Map<string, number>();
    for (const { anchors } of blocks)
      for (const anchor of anchors) count.set(anchor, (count.get(anchor) ?? 0) + 1);
    return count;
  });
  const weightOf = (anchor: string): number => {
    const times = counts.map((count) => count.get(anchor) ?? 0);
    return times.includes(0) ? 0 : 1 / times.reduce((sum, each) => sum + each);
  };
  const weighed = (anchors: ReadonlySet<string>): Map<string, number> =>
    new Map(
      [...anchors].map((anchor) => [anchor, weightOf(anchor)] as const).filter(([, weight]) => weight > 0),
    );
  return sequences.map((blocks) =>
    blocks.map(({ kind, length, anchors }) => ({ kind, length, anchors: weighed(anchors) })),
  );
}

function join(blocks: readonly WeighedBlock[]): WeighedBlock | undefined {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return first;
  return {
    kind: blocks.every(({ kind }) => kind === 'p') ? 'p' : 'mixed',
    length: blocks.reduce((sum, { length }) => sum + length, 0),
    anchors: new Map(blocks.flatMap(({ anchors }) => [...anchors])),
  };
}

function lengthCost(ours: number, theirs: number): number {
  if (ours + theirs === 0) return 0;
  return Math.min((ours - theirs) ** 2 / (variance * (ours + theirs)), mostForLength);
}

function anchorCost(ours: WeighedBlock['anchors'], theirs: WeighedBlock['anchors']): number {
  let [common, either, count] = [0, 0, 0];
  for (const [anchor, weight] of ours) {
    if (theirs.has(anchor)) common += weight;
    either += weight;
    count += 1;
  }
  for (const [anchor, weight] of theirs) {
    if (ours.has(anchor)) continue;
    either += weight;
    count += 1;
  }
  return count === 0 ? 0 : mostForAnchors * (1 - (2 * common) / either) * (count / (count + 1));
}

function alignBlocks(
  before: readonly BlockTraits[],
  after: readonly BlockTraits[],
  shapes: readonly PairShape[],
  oddness: number,
): AlignmentPair[] {
  const [first = [], second = []] = weigh([before, after]);
  return alignPairs(before.length, after.length, shapes, (pair) => {
    const [ours, theirs] = [join(first.slice(...pair.before)), join(second.slice(...pair.after))];
    if (!ours || !theirs) return -Math.log(oddness);
    const isJoin = pair.before[1] - pair.before[0] + pair.after[1] - pair.after[0] > 2;
    if (ours.kind !== theirs.kind || (isJoin && ours.kind !== 'p')) return Infinity;
    const frequency = isJoin ? frequencies.joined : frequencies.kept;
    return (
      -Math.log(frequency) + lengthCost(ours.length, theirs.length) + anchorCost(ours.anchors, theirs.anchors)
    );
  });
}

/**
 * Pairs the blocks of a section with those of its translation. Blocks of one kind are held against each other by their
 * lengths (Gale and Church 1993) and by what is the same in both languages (M. Simard, G. F. Foster and P. Isabelle,
 * Using Cognates to Align Sentences in Bilingual Corpora, 1992); two paragraphs may stand against one.
 */
export function pairBlocks(before: readonly BlockTraits[], after: readonly BlockTraits[]): AlignmentPair[] {
  return alignBlocks(before, after, withJoins, frequencies.alone);
}

/** Pairs whole sections by what they hold: each has one counterpart or none. */
export function pairWholes(before: readonly BlockTraits[], after: readonly BlockTraits[]): AlignmentPair[] {
  return alignBlocks(before, after, oneToOne, sectionAlone);
}

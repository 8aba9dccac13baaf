import type { Root, RootContent } from 'hast';
import { traitsOf } from '#alignment/block-traits.ts';
import { pairBlocks } from '#alignment/pair-blocks.ts';
import { pairSections, type Side, type Sides } from '#alignment/pair-sections.ts';
import type { Section } from '#alignment/sections.ts';

/** Blocks of a text and those of its translation that answer them; one of the two may have none. */
export type BlockPair = Record<Side, RootContent[]>;

function blocksOf(section: Section | undefined): RootContent[] {
  return section?.blocks ?? [];
}

function headingsOf(section: Section | undefined): RootContent[] {
  return section?.heading ? [section.heading] : [];
}

function pairsIn({ original, translation }: Sides<Section>): BlockPair[] {
  const [ours, theirs] = [blocksOf(original), blocksOf(translation)];
  const pairs = pairBlocks(ours.map(traitsOf), theirs.map(traitsOf));
  const headings = { original: headingsOf(original), translation: headingsOf(translation) };
  return [
    ...(original?.heading || translation?.heading ? [headings] : []),
    ...pairs.map(({ before, after }) => ({
      original: ours.slice(...before),
      translation: theirs.slice(...after),
    })),
  ];
}

/** Pairs the blocks of a text with those of its translation, in the order of both: headings, then what is below them. Notes belong to none. */
export function pairTexts(original: Root, translation: Root): BlockPair[] {
  return pairSections(original, translation).flatMap(pairsIn);
}

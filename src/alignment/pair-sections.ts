import type { Root, RootContent } from 'hast';
import { joinTraits, traitsOf, type BlockTraits } from '#alignment/block-traits.ts';
import { pairWholes } from '#alignment/pair-blocks.ts';
import { isNotes, sectionsOf, type Section } from '#alignment/sections.ts';

/** Which of two texts. */
export type Side = 'original' | 'translation';

/** What two texts have at one place; one of them may have nothing there. */
export type Sides<Content> = Record<Side, Content | undefined>;

function sectionTraits({ heading, blocks }: Section): BlockTraits {
  const nodes: RootContent[] = [...(heading ? [heading] : []), ...blocks];
  return joinTraits(heading ? 'section' : 'lead', nodes.map(traitsOf));
}

function sectionsWithoutNotes(tree: Root): Section[] {
  return sectionsOf({ ...tree, children: tree.children.filter((node) => !isNotes(node)) });
}

/** Pairs the sections of a text with those of its translation, in the order of both; notes belong to none. */
export function pairSections(original: Root, translation: Root): Sides<Section>[] {
  const [ours, theirs] = [sectionsWithoutNotes(original), sectionsWithoutNotes(translation)];
  return pairWholes(ours.map(sectionTraits), theirs.map(sectionTraits)).map(({ before, after }) => ({
    original: ours.slice(...before)[0],
    translation: theirs.slice(...after)[0],
  }));
}

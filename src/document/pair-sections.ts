import type { Root, RootContent } from 'hast';
import { traitsOf, type BlockTraits } from '#document/block-traits.ts';
import { pairWholes } from '#document/pair-blocks.ts';
import { isNotes, sectionsOf, type Section } from '#document/sections.ts';

/** A text of two that are held against each other. */
export interface ComparedText {
  locale: 'zh' | 'en';
  tree: Root;
}

/** Which of two texts. */
export type Side = 'original' | 'translation';

/** What two texts have at one place; one of them may have nothing there. */
export type Sides<Content> = Record<Side, Content | undefined>;

function sectionTraits({ heading, blocks }: Section, locale: 'zh' | 'en'): BlockTraits {
  const nodes: RootContent[] = [...(heading ? [heading] : []), ...blocks];
  return traitsOf(heading ? 'section' : 'lead', nodes, locale);
}

function sectionsWithoutNotes(tree: Root): Section[] {
  return sectionsOf({ ...tree, children: tree.children.filter((node) => !isNotes(node)) });
}

/** Pairs the sections of a text with those of its translation, in the order of both; notes belong to none. */
export function pairSections(original: ComparedText, translation: ComparedText): Sides<Section>[] {
  const [ours, theirs] = [sectionsWithoutNotes(original.tree), sectionsWithoutNotes(translation.tree)];
  return pairWholes(
    ours.map((section) => sectionTraits(section, original.locale)),
    theirs.map((section) => sectionTraits(section, translation.locale)),
  ).map(({ before, after }) => ({
    original: ours.slice(...before)[0],
    translation: theirs.slice(...after)[0],
  }));
}

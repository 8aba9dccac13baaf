import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A section of a text: what stands from one heading of the second level to the next. */
export interface Section {
  /** The heading; undefined for what stands before the first one. */
  heading: Element | undefined;
  /** The words of the heading; empty for what stands before the first one. */
  title: string;
  /** The blocks below the heading. */
  blocks: RootContent[];
}

/** Cuts a body tree into its sections. White space between blocks is left out; a section before the first heading is there only where it holds something. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [{ heading: undefined, title: '', blocks: [] }];
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2')
      sections.push({ heading: node, title: toString(node), blocks: [] });
    else if (node.type !== 'text') sections.at(-1)?.blocks.push(node);
  }
  return sections.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

/** Tells whether a block is the list of the notes, which belongs to the text rather than to its last section. */
export function isNotes(node: RootContent): boolean {
  return node.type === 'component' && node.name === 'Notes';
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decodeAddress } from '#schema/web-address.ts';

/**
 * Gives notes and their mentions ids in the letters of their names, as headings have them: remark-rehype
 * percent-encodes ids as it does the addresses that lead to them.
 */
export function rehypeNoteIds() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') properties['id'] = decodeAddress(properties['id']);
    });
  };
}

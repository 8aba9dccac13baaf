import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The text that percent-encoding stands for, or the text itself where it stands for none. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Gives notes and their mentions ids in the letters of their names, as headings have them: remark-rehype
 * percent-encodes ids as it does the addresses that lead to them.
 */
export function rehypeNoteIds() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') properties['id'] = decodeFragment(properties['id']);
    });
  };
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keeps a page that opens from a link from reaching back. */
export function rehypeWebLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && /^https?:/.test(String(node.properties['href'])))
        node.properties['rel'] = ['noopener'];
    });
  };
}

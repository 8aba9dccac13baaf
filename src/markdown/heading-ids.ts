import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives an id to headings that rehype-slug leaves with none or only a counter, since they are all
 * punctuation or emoji, and makes ids distinct. Runs after rehype-slug.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
    });
    const taken = new Set<string>();
    for (const [index, heading] of headings.entries()) {
      const slug = String(heading.properties['id'] ?? '');
      const base = /^-*\d*$/.test(slug) && !/^\d/.test(slug) ? `section-${index + 1}` : slug;
      let id = base;
      for (let count = 1; taken.has(id); count += 1) id = `${base}-${count}`;
      taken.add(id);
      heading.properties['id'] = id;
    }
  };
}

import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Turns the alignment of GFM tables into classes, a head without words into a plain cell, and lets a wide table scroll by itself. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'td' || node.tagName === 'th') {
        const { align, ...properties } = node.properties;
        if (align) node.properties = { ...properties, className: [`align-${String(align)}`] };
        if (node.children.length === 0) node.tagName = 'td';
      }
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      if (parent.type === 'element' && parent.properties['className']) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0 },
        children: [node],
      };
      return [SKIP, index];
    });
  };
}

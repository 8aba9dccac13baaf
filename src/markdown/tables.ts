import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr')
      rows.push(node.children.filter((child): child is Element => child.type === 'element'));
  });
  return rows;
}

/** Makes heads without words plain cells, and the cells below a corner without words the heads of their rows. */
function headRows(table: Element): void {
  const [heads = [], ...rows] = rowsOf(table);
  for (const head of heads) if (head.children.length === 0) head.tagName = 'td';
  if (heads[0]?.tagName !== 'td') return;
  for (const [first] of rows) {
    if (!first) continue;
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  }
}

/** Turns the alignment of GFM tables into classes, finds the heads of rows, and lets a wide table scroll by itself. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'td' || node.tagName === 'th') {
        const { align, ...properties } = node.properties;
        if (align) node.properties = { ...properties, className: [`align-${String(align)}`] };
      }
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      if (parent.type === 'element' && parent.properties['className']) return undefined;
      headRows(node);
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

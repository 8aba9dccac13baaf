import type { ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** hast-util-to-text takes a table for a part of a line; a block around it keeps it apart. */
function asBlocks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const element = { ...node, children: node.children.map(asBlocks) };
  if (node.tagName !== 'table') return element;
  return { type: 'element', tagName: 'div', properties: {}, children: [element] };
}

/** Writes a tree as plain text, blocks apart by line breaks. Components must be expanded before. */
export function toPlainText(tree: Root): string {
  const children = (tree.children as ElementContent[]).map(asBlocks);
  return toText({ type: 'element', tagName: 'div', properties: {}, children });
}

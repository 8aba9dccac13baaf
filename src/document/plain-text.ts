import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** Writes a tree as plain text, blocks apart by line breaks. Components must be expanded before. */
export function toPlainText(tree: Root): string {
  return toText({ type: 'element', tagName: 'div', properties: {}, children: tree.children as never });
}

import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in the raised digits of Unicode, for texts that have no other: ¹². */
export function superscript(number: string): string {
  return number.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Writes the marks of notes as raised digits, without the links to places of the page. */
export function plainNoteMarks(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'sup' }, (sup: Element, index, parent) => {
    const isNote = sup.children.some(
      (node) => node.type === 'element' && 'dataFootnoteRef' in node.properties,
    );
    if (!isNote || index === undefined || !parent) return;
    parent.children[index] = { type: 'text', value: superscript(toString(sup)) };
  });
}

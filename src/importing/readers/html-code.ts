import type { Element, Parents } from 'hast';
import { visit } from 'unist-util-visit';

function holdsCode(node: Element): boolean {
  let isFound = false;
  visit(node, 'element', ({ tagName }) => {
    if (tagName === 'pre') isFound = true;
  });
  return isFound;
}

/** So many items have a number of two figures, which moves their code too far in. */
const manyItems = 10;

/** Makes plain boxes of a quotation, or of a list, whose items keep their numbers as words. */
function unwrap(node: Element): void {
  const isNumbered = node.tagName === 'ol';
  node.tagName = 'div';
  let number = 0;
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'li') continue;
    number += 1;
    child.tagName = 'div';
    if (isNumbered) child.children.unshift({ type: 'text', value: `${number}. ` });
  }
}

/**
 * Takes code out of quotations, and out of lists that lie in others or are long: the importer knows code by a fence that is
 * moved in by three columns at most.
 */
export function freeCode(node: Parents, isInItem = false): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { tagName, children } = child;
    const isFar =
      tagName === 'ul' || tagName === 'ol'
        ? isInItem || children.length >= manyItems
        : tagName === 'blockquote';
    if (isFar && holdsCode(child)) unwrap(child);
    freeCode(child, isInItem || child.tagName === 'li');
  }
}

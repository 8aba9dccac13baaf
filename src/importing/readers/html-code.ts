import type { Element, Parents, Root } from 'hast';

/** Collects the elements that hold code. */
function findHolders(node: Parents, holders: Set<Parents>): boolean {
  let holdsCode = false;
  for (const child of node.children)
    if (child.type === 'element' && (child.tagName === 'pre' || findHolders(child, holders)))
      holdsCode = true;
  if (holdsCode) holders.add(node);
  return holdsCode;
}

/** Elements that Markdown writes on a line. */
const onLines = /^(?:b|code|del|em|font|h[1-6]|i|mark|s|small|strong|u)$/;

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

function free(node: Parents, isInItem: boolean, holders: ReadonlySet<Parents>): void {
  for (const child of node.children) {
    if (child.type !== 'element' || !holders.has(child)) continue;
    const { tagName, children } = child;
    const isFar =
      tagName === 'ul' || tagName === 'ol'
        ? isInItem || children.length >= manyItems
        : tagName === 'blockquote' || onLines.test(tagName);
    if (isFar) unwrap(child);
    free(child, isInItem || child.tagName === 'li', holders);
  }
}

/**
 * Takes code out of quotations, headings and emphases, and out of lists that lie in others or are long: the importer knows
 * code by a fence that is moved in by three columns at most.
 */
export function freeCode(tree: Root): void {
  const holders = new Set<Parents>();
  findHolders(tree, holders);
  free(tree, false, holders);
}

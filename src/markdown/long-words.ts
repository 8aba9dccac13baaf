import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** So many characters fit into a line of a list in a list on a phone. */
const longest = 24;

/** What cannot be broken between two lines, as Han can at each character, and words after a hyphen before a letter. */
const unbreakable = /(?:[!-,.-~\u00A0-\u02FF\u0370-\u1FFF]|-(?!\p{L}))+(?:-(?=\p{L}))?|-(?=\p{L})/gu;

/** How many characters the longest word of a text has that no line can break. */
export function longestWord(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(unbreakable), ([word]) => word.length));
}

/** Pieces of a word: each ends with a mark, or is as long as may be. */
const piece = new RegExp(`[^]{1,${longest}}?[/?&=._#:~-]{1,8}(?=[^/?&=._#:~-]{4})|[^]{1,${longest}}`, 'gu');

function cut(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let place = 0;
  for (const { 0: word, index } of text.matchAll(unbreakable)) {
    if (word.length <= longest) continue;
    const [first = '', ...others] = word.match(piece) ?? [];
    nodes.push({ type: 'text', value: text.slice(place, index) + first });
    for (const value of others)
      nodes.push({ type: 'element', tagName: 'wbr', properties: {}, children: [] }, { type: 'text', value });
    place = index + word.length;
  }
  return [...nodes, { type: 'text', value: text.slice(place) }];
}

/** Lets long words of a tree, such as addresses and code, break between two lines; text in `pre` stays as it is. */
export function breakLongWords(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'pre') return SKIP;
    if (node.type !== 'text' || index === undefined || !parent || longestWord(node.value) <= longest)
      return undefined;
    const pieces = cut(node.value);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

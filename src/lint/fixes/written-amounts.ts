import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { moveOffset, type Edit } from '#diagnostics/edit.ts';

/** A component of a tree that is to be read as words. */
export interface WrittenAmount {
  /** The offsets in the source of the tree. */
  start: number;
  end: number;
  words: string;
}

/** Texts beside each other become one, as the parser reads them where no component stands between. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node);
    else joined[joined.length - 1] = joinedText(last, node);
  }
  return joined;
}

function joinedText(first: Text, second: Text): Text {
  const [start, end] = [first.position?.start, second.position?.end];
  return {
    type: 'text',
    value: first.value + second.value,
    ...(start && end && { position: { start, end } }),
  };
}

/** The amounts that edits turn into components: where components state them before, and where components print them after. */
export function amountsOf(
  before: string,
  edits: readonly Edit[],
): { stated: WrittenAmount[]; printed: WrittenAmount[] } {
  const own = edits.filter(({ changes }) => changes === 'amount');
  const words = own.map(({ start, end }) => before.slice(start, end));
  const stated = own.map(({ start, end }, index) => ({ start, end, words: words[index] ?? '' }));
  const printed = own.map(({ start, text }, index) => {
    const moved = moveOffset(start, edits);
    return { start: moved, end: moved + text.length, words: words[index] ?? '' };
  });
  return { stated: stated.filter((each) => each.words.startsWith('<')), printed };
}

/**
 * Writes words in the place of components, so that a text which states an amount and one which prints it have one tree.
 *
 * @returns undefined where one of the components is not there
 */
export function withWords(tree: Root, amounts: readonly WrittenAmount[]): Root | undefined {
  if (amounts.length === 0) return tree;
  const copy = structuredClone(tree);
  let count = 0;
  visit(copy, 'mdxJsxTextElement', (node, index, parent) => {
    const { start, end } = node.position ?? {};
    const found = amounts.find((each) => each.start === start?.offset && each.end === end?.offset);
    if (!found || !parent || index === undefined) return;
    count += 1;
    parent.children[index] = {
      type: 'text',
      value: found.words,
      ...(start && end && { position: { start, end } }),
    };
    return SKIP;
  });
  if (count < amounts.length) return undefined;
  visit(copy, (node) => {
    if ('children' in node)
      node.children = joinTexts(node.children as PhrasingContent[]) as typeof node.children;
  });
  return copy;
}

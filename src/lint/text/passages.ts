import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { ownComponent } from '#markdown/own-components.ts';
import { sourceOffsets } from '#markdown/source-offsets.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import { foreign } from '#language/unset-words.ts';

/** A stretch of a passage that is written in one piece, without marks of emphasis, links or components in it. */
export interface PassagePart {
  /** Where it starts and ends in the words of the passage. */
  start: number;
  end: number;
  /** The offset in the file of each unit and of the end; undefined where the words are written otherwise. */
  offsets: number[] | undefined;
}

/** Words that belong together, such as those of a paragraph, a heading or a cell. */
export interface Passage {
  /** What is set by other rules stands as an object replacement character: code, addresses, amounts, pictures. */
  text: string;
  parts: PassagePart[];
}

const inlineTags = new Set(['a', 'em', 'strong', 'del', 'sup', 'sub', 'span', 'code', 'br', 'input']);
const inlineComponents = new Set(['Money', 'Cite', 'Picture', 'NoteBack', 'TaskMark']);

/** What stands for a node of a sentence whose words are not set by the rules of a language. */
function standIn(node: Element | Extract<ElementContent, { type: 'component' }>): string | undefined {
  if (node.type === 'component') {
    const own = ownComponent(node.name);
    if (own) return own.display === 'inline' && !own.encloses ? foreign : undefined;
    return node.name === 'Money' || node.name === 'Picture'
      ? foreign
      : inlineComponents.has(node.name)
        ? ''
        : undefined;
  }
  if (node.tagName === 'code') return foreign;
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'sup' || node.tagName === 'input') return '';
  const address = String(node.properties['href'] ?? '');
  const isBare =
    node.tagName === 'a' && /^(?:https?:\/\/|mailto:)/i.test(address) && /^\S+$/.test(toString(node));
  const bare = toString(node).replace(/^https?:\/\//i, '');
  return isBare && decodeAddress(address).includes(decodeAddress(bare)) ? foreign : undefined;
}

function isInline(node: RootContent | ElementContent): boolean {
  if (node.type === 'component')
    return inlineComponents.has(node.name) || ownComponent(node.name)?.display === 'inline';
  return node.type !== 'element' || inlineTags.has(node.tagName);
}

/** The passages of a body tree, in its order. Blocks of code have none. */
export function passagesOf(tree: Root, source: SourceLines): Passage[] {
  const passages: Passage[] = [];
  let open: Passage = { text: '', parts: [] };
  const close = (): void => {
    if (open.parts.length > 0) passages.push(open);
    open = { text: '', parts: [] };
  };
  // The lines of a text are nodes of their own, which are written in one piece all the same.
  let isLineBefore = false;
  const read = (node: RootContent | ElementContent): void => {
    const before = isLineBefore ? open.parts.at(-1) : undefined;
    isLineBefore = node.type === 'text' && node.position !== undefined;
    if (node.type === 'text') {
      const start = open.text.length;
      open.text += node.value;
      const place = node.position?.start;
      const offsets = place && sourceOffsets(node.value, source.text, source.offsetAt(place));
      if (before && offsets && before.offsets) {
        before.offsets = [...before.offsets.slice(0, -1), ...offsets];
        before.end = open.text.length;
      } else if (place) open.parts.push({ start, end: open.text.length, offsets });
      return;
    }
    if (node.type !== 'element' && node.type !== 'component') return;
    const words = standIn(node);
    if (words !== undefined) {
      open.text += words;
      return;
    }
    const isBlock = !isInline(node);
    if (isBlock) close();
    if (node.type === 'component' || node.tagName !== 'pre') node.children.forEach(read);
    isLineBefore = false;
    if (isBlock) close();
  };
  tree.children.forEach(read);
  close();
  return passages;
}

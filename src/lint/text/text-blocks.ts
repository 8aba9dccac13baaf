import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Position } from 'unist';
import type { ComponentNode } from '#markdown/body.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import type { Place } from '#diagnostics/diagnostic.ts';

/** A stretch of words that a reader takes as one: a paragraph, a heading, a cell, an item, or a caption. */
export interface TextBlock {
  /** The cells of a row stand between vertical lines. */
  text: string;
  /** Whether it is the head of a table. */
  isHead: boolean;
  /** Whether it is nothing but a link, such as the title of a source. */
  isLink: boolean;
  /** Where a character of the text is written. */
  placeAt: (index: number) => Place;
}

/** The properties of components that hold words. */
const wordProperties = ['alt', 'caption', 'who'] as const;

const blockNames = /^(?:p|h[1-6]|li|tr|blockquote)$/;

/** A piece of a block and where it starts. */
interface Piece extends Place {
  text: string;
  isLink?: boolean;
}

function blockOf(pieces: readonly Piece[], isHead = false): TextBlock {
  const placeAt = (index: number): Place => {
    let rest = index;
    for (const { text, line, column } of pieces) {
      if (rest < text.length) {
        const before = text.slice(0, rest).split('\n');
        const last = before.at(-1)?.length ?? 0;
        return { line: line + before.length - 1, column: (before.length > 1 ? 1 : column) + last };
      }
      rest -= text.length;
    }
    const { line = 1, column = 1 } = pieces[0] ?? {};
    return { line, column };
  };
  const isLink = pieces.every(({ text, isLink = false }) => isLink || text.trim() === '');
  return { text: pieces.map(({ text }) => text).join(''), isHead, isLink, placeAt };
}

/** Where the words of a node stand in its source: behind a label, where it has one. */
function placeOfWords(words: string, { start, end }: Position, source: SourceLines, label?: RegExp): Place {
  const offset = source.offsetAt(start);
  const slice = source.text.slice(offset, source.offsetAt(end));
  const from = label ? Math.max(0, slice.search(label)) : Math.max(0, slice.indexOf(']('));
  return source.placeAt(offset + Math.max(0, slice.indexOf(words, from)));
}

function propertyBlocks({ properties, position }: ComponentNode, source: SourceLines): TextBlock[] {
  return wordProperties.flatMap((name) => {
    const text = properties[name];
    if (typeof text !== 'string' || !position) return [];
    const label = new RegExp(`\\b${name}\\s*=`);
    return [blockOf([{ text, ...placeOfWords(text, position, source, label) }])];
  });
}

/**
 * Cuts a body tree into the stretches of words that readers see, code left out, with what components hold as
 * properties.
 */
export function textBlocksOf(tree: Root, source: SourceLines): TextBlock[] {
  const blocks: TextBlock[] = [];
  let pieces: Piece[] = [];
  const close = (isHead = false): void => {
    if (pieces.some(({ text }) => /[^\s|]/.test(text))) blocks.push(blockOf(pieces, isHead));
    pieces = [];
  };
  const add = (text: string, node: RootContent | ElementContent, isLink: boolean): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    pieces.push({ text, line, column, isLink });
  };
  function lookInside({ children }: Element | ComponentNode, isLink = false): void {
    for (const child of children) look(child, isLink);
  }
  function look(node: RootContent | ElementContent, isLink: boolean): void {
    if (node.type === 'text') return add(node.value, node, isLink);
    if (node.type === 'component') {
      blocks.push(...propertyBlocks(node, source));
      return lookInside(node, isLink);
    }
    if (node.type !== 'element' || node.tagName === 'pre') return;
    if (node.tagName === 'code' || node.tagName === 'br') return add(' ', node, isLink);
    if (/^t[dh]$/.test(node.tagName) && pieces.some(({ text }) => text.trim() !== ''))
      add(' | ', node, false);
    const { title } = node.properties;
    if (typeof title === 'string' && node.position)
      blocks.push(blockOf([{ text: title, ...placeOfWords(title, node.position, source) }]));
    const isBlock = blockNames.test(node.tagName);
    if (isBlock) close();
    lookInside(node, isLink || node.tagName === 'a');
    const isHead = node.children.some((child) => child.type === 'element' && child.tagName === 'th');
    if (isBlock) close(isHead);
  }
  for (const child of tree.children) look(child, false);
  close();
  return blocks;
}

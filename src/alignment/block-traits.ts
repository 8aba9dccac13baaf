import type { RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { countWords } from '#language/reading-time.ts';

/** What a block has in common with its counterpart in another language. */
export interface BlockTraits {
  /** The element or the component that it is; a block is no counterpart of one of another kind. */
  kind: string;
  /** Its length in Han characters, or what stands for them. */
  length: number;
  /** What needs no translation: numbers, references, addresses, pictures, components, names in Latin letters. */
  anchors: ReadonlySet<string>;
}

/**
 * Han characters that one word of another script stands for. Measured on the 170 paragraphs of the archive whose
 * counterpart is known: with it, originals and translations are of the same length on the whole.
 */
const hanPerWord = 1.35;

/** A number, or a word that begins with a capital: Chinese text leaves names as they are. */
const untranslated = /\d+(?:[.,]\d+)*|\p{Lu}[\p{Script=Latin}\p{N}]+/gu;

function anchorsOf(block: RootContent, text: string): Set<string> {
  const anchors = new Set(text.match(untranslated));
  visit(block, (node) => {
    if (node.type === 'component') {
      const { id, src, amount } = node.properties;
      anchors.add(`${node.name} ${String(id ?? src ?? amount ?? '')}`);
    } else if (node.type === 'element') {
      const address = String(node.properties['href'] ?? node.properties['src'] ?? '#');
      if (!address.startsWith('#')) anchors.add(address);
      if (node.tagName === 'pre') anchors.add(toString(node));
    }
  });
  return anchors;
}

/** Reads the traits of a block by which its counterpart is found. */
export function traitsOf(block: RootContent): BlockTraits {
  const text = toString(block);
  const { han, words } = countWords(text);
  const named =
    block.type === 'component' ? block.name : block.type === 'element' ? block.tagName : block.type;
  return { kind: named, length: han + hanPerWord * words, anchors: anchorsOf(block, text) };
}

/** The traits of several blocks taken as one. */
export function joinTraits(kind: string, parts: readonly BlockTraits[]): BlockTraits {
  return {
    kind,
    length: parts.reduce((sum, { length }) => sum + length, 0),
    anchors: new Set(parts.flatMap(({ anchors }) => [...anchors])),
  };
}

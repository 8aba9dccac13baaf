import type { Root } from 'hast';
import type { ComponentNode } from '#document/body.ts';
import { visit } from 'unist-util-visit';
import type { SourceLines, SourcePlace } from '#document/source-lines.ts';

/** A picture of a text, with the places of its words in the file. */
export interface WrittenPicture {
  /** The name of the file beside the text: `chip.jpg`. */
  file: string;
  filePlace: SourcePlace;
  /** What the picture shows, in words. */
  alt: string;
  altPlace: SourcePlace;
}

/** A picture of a text. */
export interface ShownPicture {
  /** The name of the file beside the text: `chip.jpg`. */
  file: string;
  /** What it shows, in words. */
  alt: string;
  /** What stands below it. */
  caption?: string;
  /** The component that shows it. */
  node: ComponentNode;
}

/** The pictures that a body tree shows, in the order of the text: figures, and pictures inside a sentence. */
export function shownPictures(tree: Root): ShownPicture[] {
  const pictures: ShownPicture[] = [];
  visit(tree, 'component', (node) => {
    if (node.name !== 'Figure' && node.name !== 'Picture') return;
    const { src, alt, caption } = node.properties;
    pictures.push({
      file: String(src).replace(/^\.\//, ''),
      alt: String(alt),
      ...(caption !== undefined && { caption: String(caption) }),
      node,
    });
  });
  return pictures;
}

/** The pictures that a body tree shows, with the places of their words in its source. */
export function picturesOf(tree: Root, source: SourceLines): WrittenPicture[] {
  return shownPictures(tree).map(({ file, alt, node }) => {
    const start = node.position ? source.offsetAt(node.position.start) : 0;
    const slice = node.position ? source.text.slice(start, source.offsetAt(node.position.end)) : '';
    const find = (words: string, label: RegExp): SourcePlace => {
      const from = Math.max(0, slice.search(label));
      const index = slice.indexOf(words, from);
      return source.placeAt(start + Math.max(0, index));
    };
    return {
      file,
      filePlace: find(`./${file}`, /\bsrc\s*=|\]\(/),
      alt,
      altPlace: find(alt, /\balt\s*=|!\[/),
    };
  });
}

/** The names of the drawings that a body tree shows: `memory.yaml`. */
export function drawingsOf(tree: Root): string[] {
  const names: string[] = [];
  visit(tree, 'component', ({ name, properties }) => {
    if (name === 'Drawing') names.push(String(properties['src']).replace(/^\.\//, ''));
  });
  return names;
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentNode } from '#markdown/body.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import type { Place } from '#diagnostics/diagnostic.ts';

/** A picture of a text, with the places of its words in the file. */
export interface WrittenPicture {
  /** The name of the file beside the text: `chip.jpg`. */
  file: string;
  filePlace: Place;
  /** What the picture shows, in words. */
  alt: string;
  altPlace: Place;
  /** The file that is shown in its place where the theme is dark. */
  dark?: { file: string; place: Place };
}

/** Two pictures that readers see in the place of each other. */
export interface ComparedPictures {
  first: WrittenPicture;
  second: WrittenPicture;
}

function fileOf(src: unknown): string {
  return String(src).replace(/^\.\//, '');
}

/** Reads a figure, or a picture inside a sentence. */
function readPicture({ properties, position }: ComponentNode, source: SourceLines): WrittenPicture {
  const start = position ? source.offsetAt(position.start) : 0;
  const slice = position ? source.text.slice(start, source.offsetAt(position.end)) : '';
  const find = (words: string, label: RegExp): Place => {
    const from = Math.max(0, slice.search(label));
    const index = slice.indexOf(words, from);
    return source.placeAt(start + Math.max(0, index));
  };
  const [file, alt] = [fileOf(properties['src']), String(properties['alt'])];
  const dark = properties['dark'] === undefined ? undefined : fileOf(properties['dark']);
  return {
    file,
    filePlace: find(`./${file}`, /\bsrc\s*=|\]\(/),
    alt,
    altPlace: find(alt, /\balt\s*=|!\[/),
    ...(dark !== undefined && { dark: { file: dark, place: find(`./${dark}`, /\bdark\s*=/) } }),
  };
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
      file: fileOf(src),
      alt: String(alt),
      ...(caption !== undefined && { caption: String(caption) }),
      node,
    });
  });
  return pictures;
}

/** The pictures that a body tree shows, with the places of their words in its source. */
export function picturesOf(tree: Root, source: SourceLines): WrittenPicture[] {
  return shownPictures(tree).map(({ node }) => readPicture(node, source));
}

/** The pictures that a body tree compares with each other. */
export function comparisonsOf(tree: Root, source: SourceLines): ComparedPictures[] {
  const compared: ComparedPictures[] = [];
  visit(tree, 'component', ({ name, children }) => {
    if (name !== 'Compare') return;
    const [first, second] = children.flatMap((child) =>
      child.type === 'component' ? [readPicture(child, source)] : [],
    );
    if (first && second) compared.push({ first, second });
  });
  return compared;
}

/** The names of the drawings that a body tree shows: `memory.yaml`. */
export function drawingsOf(tree: Root): string[] {
  const names: string[] = [];
  visit(tree, 'component', ({ name, properties }) => {
    if (name === 'Drawing') names.push(fileOf(properties['src']));
  });
  return names;
}

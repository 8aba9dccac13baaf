import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentNode } from '#markdown/body.ts';
import type { ComponentName } from '#markdown/vocabulary.ts';
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

/** The address of the picture that a component shows: of a video, a still. */
function pictureIn({ src, poster }: ComponentNode['properties']): unknown {
  return poster ?? src;
}

/** Reads a figure, a picture inside a sentence, or the still of a video. */
function readPicture({ properties, position }: ComponentNode, source: SourceLines): WrittenPicture {
  const start = position ? source.offsetAt(position.start) : 0;
  const slice = position ? source.text.slice(start, source.offsetAt(position.end)) : '';
  const find = (words: string, label: RegExp): Place => {
    const from = Math.max(0, slice.search(label));
    const index = slice.indexOf(words, from);
    return source.placeAt(start + Math.max(0, index));
  };
  const [file, alt] = [fileOf(pictureIn(properties)), String(properties['alt'])];
  const dark = properties['dark'] === undefined ? undefined : fileOf(properties['dark']);
  return {
    file,
    filePlace: find(`./${file}`, /\b(?:src|poster)\s*=\s*["']?\.\/|\]\(/),
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

/** The pictures that a body tree shows, in the order of the text: figures, pictures inside a sentence, stills of videos. */
export function shownPictures(tree: Root): ShownPicture[] {
  const pictures: ShownPicture[] = [];
  visit(tree, 'component', (node) => {
    const isStill = node.name === 'Video' && node.properties['poster'] !== undefined;
    if (node.name !== 'Figure' && node.name !== 'Picture' && !isStill) return;
    const { alt, caption, title } = node.properties;
    const below = isStill ? title : caption;
    pictures.push({
      file: fileOf(pictureIn(node.properties)),
      alt: String(alt),
      ...(below !== undefined && { caption: String(below) }),
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

function filesShownBy(component: ComponentName, tree: Root): string[] {
  const names: string[] = [];
  visit(tree, 'component', ({ name, properties }) => {
    if (name === component) names.push(fileOf(properties['src']));
  });
  return names;
}

/** The names of the drawings that a body tree shows: `memory.yaml`. */
export function drawingsOf(tree: Root): string[] {
  return filesShownBy('Drawing', tree);
}

/** The names of the tables of figures that a body tree shows: `chips.yaml`. */
export function tablesOf(tree: Root): string[] {
  return filesShownBy('DataTable', tree);
}

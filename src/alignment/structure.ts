import type { Nodes, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentName } from '#markdown/vocabulary.ts';

/** Where a block begins in the source; lines and columns count from 1. */
export interface BlockPlace {
  line: number;
  column: number;
}

/** A list, with the items that are its own. */
export interface ListShape {
  kind: 'bulleted' | 'numbered';
  items: number;
  place: BlockPlace;
}

/** A table: its rows, the head among them, and the cells of its widest row. */
export interface TableShape {
  rows: number;
  columns: number;
  place: BlockPlace;
}

/** A picture, and how it is shown. */
export interface PictureShape {
  /** Whether it is as wide as the page; of pictures in a component, the first stands for all. */
  isWide: boolean;
  /** Whether another one is shown where the theme is dark. */
  hasDark: boolean;
  place: BlockPlace;
}

/** A video, and what is the same of it in every language. */
export interface VideoShape {
  src: string;
  /** As players show it; undefined where it is not given. */
  duration: string | undefined;
  place: BlockPlace;
}

/** What a stretch of text is built of besides its paragraphs, each kind in the order of the text. */
export interface Structure {
  /** Headings below the second level. */
  subheadings: BlockPlace[];
  lists: ListShape[];
  tables: TableShape[];
  /** Figures and the pictures inside sentences. */
  pictures: PictureShape[];
  videos: VideoShape[];
  components: ReadonlyMap<BlockName, BlockPlace[]>;
  /** The references that it cites, each with the place of its first citation. */
  citations: ReadonlyMap<string, BlockPlace>;
}

/** The components that are blocks, pictures aside, in the order in which differences are told. */
export const blockNames = [
  'Profile',
  'FundingTable',
  'FundingChart',
  'Drawing',
  'DataTable',
  'Video',
  'Gallery',
  'Compare',
  'Callout',
  'PullQuote',
] as const satisfies ComponentName[];

/** The name of a component that is a block and no picture. */
export type BlockName = (typeof blockNames)[number];

const isBlockName = (name: string): name is BlockName => (blockNames as readonly string[]).includes(name);

/** Where a node begins; what the parser made itself begins where its first child with a place does. */
export function placeOf(node: Nodes): BlockPlace | undefined {
  const start = node.position?.start;
  if (start) return { line: start.line, column: start.column };
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const place = placeOf(child);
    if (place) return place;
  }
  return undefined;
}

function tagged(children: readonly Nodes[], tagName: string): Extract<Nodes, { type: 'element' }>[] {
  return children.flatMap((child) => (child.type === 'element' && child.tagName === tagName ? [child] : []));
}

function shapeOfTable(table: Extract<Nodes, { type: 'element' }>): Omit<TableShape, 'place'> {
  const groups = [...tagged(table.children, 'thead'), ...tagged(table.children, 'tbody')];
  const rows = groups.flatMap(({ children }) => tagged(children, 'tr'));
  const widths = rows.map(({ children }) => tagged(children, 'th').length + tagged(children, 'td').length);
  return { rows: rows.length, columns: widths.reduce((most, width) => Math.max(most, width), 0) };
}

function videoOf({ src, duration }: Readonly<Record<string, unknown>>): Omit<VideoShape, 'place'> {
  return { src: String(src), duration: duration === undefined ? undefined : String(duration) };
}

/** Reads what blocks are built of. */
export function structureOf(blocks: readonly RootContent[]): Structure {
  const subheadings: BlockPlace[] = [];
  const lists: ListShape[] = [];
  const tables: TableShape[] = [];
  const pictures: PictureShape[] = [];
  const videos: VideoShape[] = [];
  const components = new Map<BlockName, BlockPlace[]>(blockNames.map((name) => [name, []]));
  const citations = new Map<string, BlockPlace>();
  visit({ type: 'root', children: [...blocks] } satisfies Root, (node, _index, parent) => {
    const place = placeOf(node) ?? { line: 1, column: 1 };
    if (node.type === 'component') {
      const id = String(node.properties['id']);
      if (node.name === 'Figure' || node.name === 'Picture') {
        const isFirst = parent?.type === 'component' && parent.children[0] === node;
        const around = isFirst ? parent.properties['wide'] : undefined;
        const { wide, dark } = node.properties;
        pictures.push({ isWide: Boolean(wide ?? around), hasDark: dark !== undefined, place });
      } else if (node.name === 'Cite') citations.set(id, citations.get(id) ?? place);
      else if (isBlockName(node.name)) components.get(node.name)?.push(place);
      if (node.name === 'Video') videos.push({ ...videoOf(node.properties), place });
    } else if (node.type === 'element') {
      if (/^h[3-6]$/.test(node.tagName)) subheadings.push(place);
      const items = tagged(node.children, 'li').length;
      if (node.tagName === 'ul') lists.push({ kind: 'bulleted', items, place });
      if (node.tagName === 'ol') lists.push({ kind: 'numbered', items, place });
      if (node.tagName === 'table') tables.push({ ...shapeOfTable(node), place });
    }
  });
  return { subheadings, lists, tables, pictures, videos, components, citations };
}

/** The place of the first citation of each reference. */
export function citationPlaces(tree: Root): ReadonlyMap<string, BlockPlace> {
  return structureOf(tree.children).citations;
}

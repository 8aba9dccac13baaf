import type { Element, RootContent } from 'hast';
import type { ComponentNode, Segment } from '#markdown/body.ts';
import type { Side, Sides } from '#alignment/pair-sections.ts';
import { toSegments } from '#markdown/segments.ts';
import type { ComponentName } from '#markdown/vocabulary.ts';

/** A heading of one of two texts. */
export interface ParallelHeading {
  id: string;
  segments: Segment[];
}

/** The level of a heading inside a text. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A stretch of two texts that stands on one level. */
export type ParallelRow =
  | { kind: 'heading'; level: HeadingLevel; sides: Sides<ParallelHeading> }
  /** Itemised: each side is a list, and the items of one answer those of the other. */
  | { kind: 'text' | 'notes'; isItemised: boolean; sides: Sides<Segment[]> }
  /** A picture, or several together, that both texts show, each with words of its own. */
  | { kind: 'picture'; sides: Record<Side, ComponentNode> }
  /** A component that draws on data, which are the same for both texts: its name, and of what file or company it is. */
  | { kind: 'data'; data: string; segments: Segment[] };

/** The components that draw on data, and whose words, if any, are there in both languages. */
const dataComponents: readonly string[] = [
  'Profile',
  'FundingTable',
  'FundingChart',
  'Drawing',
  'DataTable',
] satisfies ComponentName[];

function isData(block: RootContent | undefined): block is ComponentNode {
  return block?.type === 'component' && dataComponents.includes(block.name);
}

/** The components that show pictures, each with words of its text. */
const pictureComponents: readonly string[] = ['Figure', 'Gallery', 'Compare'] satisfies ComponentName[];

function showsPictures(block: RootContent | undefined): block is ComponentNode {
  return block?.type === 'component' && pictureComponents.includes(block.name);
}

/** The pictures that a component shows, as texts name them. */
function sourcesOf({ name, properties, children }: ComponentNode): string {
  const inside = children.flatMap((child) => (child.type === 'component' ? [sourcesOf(child)] : []));
  return [name, properties['src'], ...inside].join(' ');
}

function headingLevel(block: RootContent | undefined): HeadingLevel | undefined {
  const level = block?.type === 'element' ? /^h([2-6])$/.exec(block.tagName)?.[1] : undefined;
  return level === undefined ? undefined : (Number(level) as HeadingLevel);
}

function readHeading(block: RootContent | undefined): ParallelHeading | undefined {
  if (!block) return undefined;
  const { properties, children } = block as Element;
  return { id: String(properties['id']), segments: toSegments(children) };
}

/** How many items a list has; undefined for what is no list. */
function countItems(blocks: readonly RootContent[]): number | undefined {
  const [list, ...others] = blocks.filter((block) => block.type !== 'text');
  if (list?.type !== 'element' || !/^[ou]l$/.test(list.tagName) || others.length > 0) return undefined;
  return list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
}

/** Lays words of two texts side by side. */
export function textRow(
  kind: 'text' | 'notes',
  original: readonly RootContent[],
  translation: readonly RootContent[],
): ParallelRow {
  const items = countItems(original);
  const side = (blocks: readonly RootContent[]): Segment[] | undefined =>
    blocks.length > 0 ? toSegments(blocks) : undefined;
  return {
    kind,
    isItemised: items !== undefined && items === countItems(translation),
    sides: { original: side(original), translation: side(translation) },
  };
}

/** Lays blocks side by side that are of one kind; one of the two texts may have none here. */
export function blockRow(original: readonly RootContent[], translation: readonly RootContent[]): ParallelRow {
  const [ours, theirs] = [original[0], translation[0]];
  const either = ours ?? theirs;
  if (isData(either)) {
    const { src, company } = either.properties;
    const data = [either.name, src ?? company].filter(Boolean).join(' ');
    return { kind: 'data', data, segments: toSegments([either]) };
  }
  const level = headingLevel(either);
  if (level !== undefined)
    return {
      kind: 'heading',
      level,
      sides: { original: readHeading(ours), translation: readHeading(theirs) },
    };
  if (showsPictures(ours) && showsPictures(theirs) && sourcesOf(ours) === sourcesOf(theirs))
    return { kind: 'picture', sides: { original: ours, translation: theirs } };
  return textRow('text', original, translation);
}

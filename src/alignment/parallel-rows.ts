import type { Root, RootContent, Element, Nodes, Properties } from 'hast';
import { pairTexts } from '#alignment/pair-texts.ts';
import { blockRow, textRow, type ParallelRow } from '#alignment/parallel-row.ts';
import { isNotes } from '#alignment/sections.ts';
import type { Locale } from '#config.ts';
import type { ComponentNode } from '#markdown/body.ts';

/** A text of the two that stand side by side. */
export interface ParallelText {
  locale: Locale;
  tree: Root;
}

/** What the ids of a text begin with where two texts stand on one page. */
export function sidePrefix(locale: Locale): string {
  return `${locale}:`;
}

/** The lists of the notes, without the heading that the page gives them. */
function noteLists(tree: Root): RootContent[] {
  return tree.children.flatMap((node) => (isNotes(node) && 'children' in node ? node.children : []));
}

/** Leaves out data that stand on the page already: the two texts show them at different places. */
function withDataOnce(rows: readonly ParallelRow[]): ParallelRow[] {
  const shown = new Set<string>();
  return rows.filter((row) => {
    if (row.kind !== 'data') return true;
    const isNew = !shown.has(row.data);
    shown.add(row.data);
    return isNew;
  });
}

/**
 * Lays a text and its translation side by side: section by section, in each block by block, then the notes. All words
 * of both are there once and in their order; ids and addresses inside the page begin with the language.
 */
export function parallelRows(original: ParallelText, translation: ParallelText): ParallelRow[] {
  const first = prefixIds(original.tree, sidePrefix(original.locale));
  const second = prefixIds(translation.tree, sidePrefix(translation.locale));
  const notes = [noteLists(first), noteLists(second)] as const;
  return withDataOnce([
    ...pairTexts(first, second).map(({ original: ours, translation: theirs }) => blockRow(ours, theirs)),
    ...(notes.flat().length > 0 ? [textRow('notes', ...notes)] : []),
  ]);
}

function prefixed(node: Element | ComponentNode, prefix: string): Properties {
  const { id, href } = node.properties;
  return {
    ...node.properties,
    ...(typeof id === 'string' && node.type === 'element' && { id: prefix + id }),
    ...(typeof href === 'string' && href.startsWith('#') && { href: `#${prefix}${href.slice(1)}` }),
  };
}

/**
 * Copies a tree with a prefix before every id and every address inside the page, so that two texts can stand on one
 * page. The id of a citation names a reference and stays: its component draws the ids of the page.
 */
export function prefixIds<Node extends Nodes>(node: Node, prefix: string): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => prefixIds(child, prefix));
  return {
    ...node,
    ...('properties' in node && { properties: prefixed(node, prefix) }),
    children,
  };
}

import type { ElementContent, Root, RootContent } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { isNotes, sectionsOf } from '#alignment/sections.ts';
import { readsFigures } from '#language/figures/languages.ts';
import { readFigures } from '#language/figures/read-run.ts';
import { tablesOf } from '#markdown/pictures.ts';
import type { Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** How many figures there are, and how many of them have a source. */
export interface SourcedCount {
  count: number;
  sourced: number;
}

/** Tables, which lie in an element that scrolls, and lists: the sentence that leads to them may cite for them. */
const led = new Set(['div', 'table', 'ul', 'ol']);

function isCiting(block: RootContent): boolean {
  let cites = false;
  visit(block, 'component', ({ name }) => {
    if (name !== 'Cite') return undefined;
    cites = true;
    return EXIT;
  });
  return cites;
}

/** The blocks of a section; those that a component or a quotation encloses stand for it. */
function blocksIn(nodes: readonly (RootContent | ElementContent)[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'component') return node.children.length > 0 ? blocksIn(node.children) : [node];
    if (node.type === 'element' && node.tagName === 'blockquote') return blocksIn(node.children);
    return node.type === 'element' ? [node] : [];
  });
}

/**
 * Counts the figures of a text, but for dates and small numbers, and those of them in whose block a source is cited; those
 * of a table or list are also sourced by the block that leads to it. Notes are left out.
 */
export function countFigures(tree: Root, locale: Locale): SourcedCount {
  const total = { count: 0, sourced: 0 };
  if (!readsFigures(locale)) return total;
  for (const { blocks } of sectionsOf(tree)) {
    let isLeadCiting = false;
    for (const block of blocksIn(blocks.filter((each) => !isNotes(each)))) {
      const isLed = block.type === 'element' && led.has(block.tagName);
      const isSourced: boolean = isCiting(block) || (isLed && isLeadCiting);
      const figures = readFigures([block], locale).filter(({ kind, lenient }) => kind !== 'date' && !lenient);
      total.count += figures.length;
      if (isSourced) total.sourced += figures.length;
      isLeadCiting = isSourced;
    }
  }
  return total;
}

/** Counts the figures of the tables that a text shows, but for dates and words; each has its source, or the record that states it. */
export function countTableFigures(tree: Root, { tables }: Pick<Issue, 'tables'>): SourcedCount {
  const shown = [...new Set(tablesOf(tree))].flatMap((name) => tables[name]?.rows ?? []);
  const figures = shown
    .flatMap((row) => row.figures)
    .filter((figure) => figure !== null && !['date', 'text'].includes(figure.value.kind));
  return { count: figures.length, sourced: figures.length };
}

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { longestWord } from '#markdown/long-words.ts';

/** As many columns are legible on a phone without styles of ours. */
const columnsUnstyled = 3;

/** And so many characters of the longest words of the columns. */
const mostCharacters = 33;

/** Stands for a cell without words. */
const nothing: ElementContent = { type: 'text', value: '—' };

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, { type: 'element', tagName: 'tr' }, (row: Element) => {
    rows.push(row.children.filter((child) => child.type === 'element'));
  });
  return rows;
}

function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** Whether a table fits on a phone, by the cells of its rows: few columns, and no words that make them wide. */
export function isNarrow(rows: readonly Element[][], mostColumns = columnsUnstyled): boolean {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns > mostColumns) return false;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((cells) => longestWord(toString(cells[column] ?? h('td'))))),
  );
  return widths.reduce((sum, width) => sum + width, 0) <= mostCharacters;
}

/** A copy that names no place of the page: an id stands once. */
function withoutIds(nodes: readonly ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, 'element', ({ properties }) => {
    delete properties['id'];
  });
  return root.children as ElementContent[];
}

/** The table as a list: an item for each row, with its first cell, and in it an item for each of the others, after its head. */
function toList(table: Element, colon: string): Element {
  const [heads = [], ...rows] = rowsOf(table);
  if (rows.length === 0)
    return h(
      'ul',
      heads.filter((head) => !isEmpty(head)).map(({ children }) => h('li', children)),
    );
  const label = (column: number, row: number): ElementContent[] => {
    const head = heads[column];
    if (!head || isEmpty(head)) return [];
    const words = row === 0 ? head.children : withoutIds(head.children);
    return [...words, { type: 'text', value: colon }];
  };
  const items = rows.map((cells, row) => {
    const [first, ...others] = Array.from({ length: Math.max(heads.length, cells.length) }, (_, column) => {
      const cell = cells[column];
      const named = label(column, row);
      const isTold = cell !== undefined && !isEmpty(cell);
      return isTold || named.length > 0 ? { named, words: isTold ? cell.children : [nothing] } : undefined;
    });
    const facts = others.flatMap((fact) => (fact ? [h('li', [...fact.named, ...fact.words])] : []));
    return h('li', [
      ...(first ? [...first.named, h('strong', first.words)] : []),
      ...(facts.length > 0 ? [h('ul', facts)] : []),
    ]);
  });
  return h('ul', items);
}

/**
 * Copies a tree with each table that no phone has room for, as those of more than three columns, as a list: where nothing
 * can be styled, its columns would be a character wide.
 *
 * @param colon stands between the head of a column and a cell below it
 * @param keeps whether a table stays one, by the cells of its rows
 */
export function narrowTables(
  tree: Root,
  colon: string,
  keeps: (rows: readonly Element[][]) => boolean = (rows) => isNarrow(rows),
): Root {
  const copy = structuredClone(tree);
  visit(copy, { type: 'element', tagName: 'table' }, (table: Element, index, parent) => {
    if (keeps(rowsOf(table)) || index === undefined || !parent) return undefined;
    parent.children[index] = toList(table, colon);
    return [SKIP, index + 1];
  });
  return copy;
}

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** As many columns are legible on a phone without styles of ours. */
const mostColumns = 3;

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
    const told = heads.map((head, column) => {
      const cell = cells[column];
      const isTold = cell !== undefined && !isEmpty(cell);
      const words = isTold ? cell.children : [nothing];
      return isTold || !isEmpty(head) ? { label: label(column, row), words } : undefined;
    });
    const [first, ...others] = told;
    const facts = others.flatMap((fact) => (fact ? [h('li', [...fact.label, ...fact.words])] : []));
    return h('li', [...(first ? [...first.label, h('strong', first.words)] : []), h('ul', facts)]);
  });
  return h('ul', items);
}

/**
 * Copies a tree with each table of more than three columns as a list: where nothing can be styled, its columns would be
 * a character wide on a phone.
 *
 * @param colon stands between the head of a column and a cell below it
 */
export function narrowTables(tree: Root, colon: string): Root {
  const copy = structuredClone(tree);
  visit(copy, { type: 'element', tagName: 'table' }, (table: Element, index, parent) => {
    const columns = Math.max(0, ...rowsOf(table).map((cells) => cells.length));
    if (columns <= mostColumns || index === undefined || !parent) return undefined;
    parent.children[index] = toList(table, colon);
    return [SKIP, index + 1];
  });
  return copy;
}

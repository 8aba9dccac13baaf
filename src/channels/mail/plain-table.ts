import type { Element } from 'hast';
import stringWidth from 'string-width';
import { visit } from 'unist-util-visit';
import { lineWidth, words } from '#channels/mail/plain-words.ts';

/** Between two columns. */
const gap = '  ';

function cellWords(cell: Element): string {
  return cell.children
    .map((child) => words(child, true))
    .join('')
    .trim();
}

function columnsOf(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
}

/**
 * Whether a table can be set in lines of mail: its cells are short, and each is one line.
 *
 * @param most how wide a line is
 */
export function fitsInLines(rows: readonly (readonly Element[])[], most = lineWidth): boolean {
  const texts = rows.map((row) => row.map(cellWords));
  if (texts.some((row) => row.some((cell) => cell.includes('\n')))) return false;
  const columns = columnsOf(texts);
  return columns.reduce((sum, width) => sum + width + gap.length, 0) <= most;
}

/** Sets a table in lines, its columns below each other, with a rule below its heads. */
export function tableLines(table: Element): string[] {
  const rows: { cells: string[]; isHead: boolean }[] = [];
  visit(table, { type: 'element', tagName: 'tr' }, (row: Element) => {
    const cells = row.children.filter((child) => child.type === 'element');
    rows.push({
      cells: cells.map(cellWords),
      isHead:
        cells.length > 0 &&
        cells.every(({ properties, tagName }) => tagName === 'th' && properties['scope'] !== 'row'),
    });
  });
  const columns = columnsOf(rows.map(({ cells }) => cells));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell + ' '.repeat((columns[column] ?? 0) - stringWidth(cell)))
      .join(gap)
      .trimEnd();
  return rows.flatMap(({ cells, isHead }) => [
    line(cells),
    ...(isHead ? [columns.map((width) => '-'.repeat(width)).join(gap)] : []),
  ]);
}

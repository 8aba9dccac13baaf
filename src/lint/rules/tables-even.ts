import type { Table, TableRow } from 'mdast';
import remarkLintNoHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import { visit } from 'unist-util-visit';
import { countCells, findLooseTables, withBars } from '#lint/text/loose-tables.ts';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule, TypedDiagnostic } from '#lint/rule.ts';
import { lineEndBefore, type TypedText } from '#lint/text/typed-text.ts';

function checkRow(
  row: TableRow,
  table: Table,
  hidden: readonly string[],
  { source }: TypedText,
  isTop: boolean,
): TypedDiagnostic | undefined {
  const columns = table.align?.length ?? 0;
  const count = row.children.length;
  const at = row.position?.start.offset ?? 0;
  const text = source.slice(at, row.position?.end.offset);
  const lineEnd = lineEndBefore(source, at);
  if (!/\|/.test(text.replace(/\\\|/g, '')) && columns > 1)
    return {
      at,
      message: 'this line became a row of the table above it',
      help: 'Put a blank line between the table and the text.',
      ...(isTop && lineEnd && { fix: { start: at, end: at, text: lineEnd } }),
    };
  const message = `this row has ${countCells(count)}, the head of the table ${columns}`;
  const fixed = withBars({ source: text, masked: text });
  if (count < columns && fixed.split('|').length - text.split('|').length === columns - count)
    return {
      at,
      message: `${message}, since a bar is full-width`,
      help: `Write ${fixed}.`,
      fix: { start: at, end: at + text.length, text: fixed },
    };
  if (count < columns)
    return { at, message, help: 'Write the cells that are missing, empty ones too, or take a bar away.' };
  if (count === columns) return undefined;
  const lost = hidden.filter((each) => each !== '');
  return {
    at,
    message: lost.length > 0 ? `${message}: “${lost.join('”, “')}” would be lost` : message,
    help: 'Write \\| for a bar that belongs to the text, or give every row as many cells as the head.',
    severity: lost.length > 0 ? 'error' : 'warning',
  };
}

function checkTables(typed: TypedText, report: ReportTyped): void {
  const hidden = lintMarkdown(typed, remarkLintNoHiddenTableCell);
  visit(typed.tree, 'table', (table, _index, parent) => {
    for (const row of table.children.slice(1)) {
      const [start = 0, end = 0] = [row.position?.start.offset, row.position?.end.offset];
      const lost = hidden
        .filter((each) => each.start >= start && each.end <= end)
        .map(({ text }) => text.replace(/^\||\|$/g, '').trim());
      const diagnostic = checkRow(row, table, lost, typed, parent?.type === 'root');
      if (diagnostic) report(diagnostic);
    }
  });
}

/** Every row of a table has as many cells as its head, and what is typed as a table is one. */
export const tablesEven: Rule = {
  name: 'tables-even',
  checkTyped(typed, report) {
    checkTables(typed, report);
    for (const diagnostic of findLooseTables(typed)) report(diagnostic);
  },
};

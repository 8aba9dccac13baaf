import type { Table, TableRow } from 'mdast';
import remarkLintNoHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import { visit } from 'unist-util-visit';
import { findLooseTables, withBars } from '#lint/text/loose-tables.ts';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule, TypedDiagnostic } from '#lint/rule.ts';
import { lineEndBefore, type TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

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
      message: say('tables-even.joined'),
      help: say('tables-even.joined.help'),
      ...(isTop && lineEnd && { fix: { start: at, end: at, text: lineEnd } }),
    };
  const cells = { cells: count, head: columns };
  const fixed = withBars({ source: text, masked: text });
  if (count < columns && fixed.split('|').length - text.split('|').length === columns - count)
    return {
      at,
      message: say('tables-even.row-wide', cells),
      help: say('write-marks.help', { text: fixed }),
      fix: { start: at, end: at + text.length, text: fixed },
    };
  if (count < columns)
    return { at, message: say('tables-even.row', cells), help: say('tables-even.few.help') };
  if (count === columns) return undefined;
  const lost = hidden.filter((each) => each !== '');
  return {
    at,
    message:
      lost.length > 0 ? say('tables-even.row-lost', { ...cells, lost }) : say('tables-even.row', cells),
    help: say('tables-even.many.help'),
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

import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { messagesFor } from '#i18n/dictionary.ts';
import { tableFigureWords, tableNotes } from '#i18n/table-words.ts';
import type { DataTable } from '#domain/data-table.ts';
import type { TableFigure } from '#domain/table-figures.ts';
import type { Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** A figure, the sources that it leads to, and what is said of it. */
function figureNodes(
  figure: TableFigure | null,
  { references }: Pick<Issue, 'references'>,
  locale: Locale,
): ElementContent[] {
  if (!figure) return [{ type: 'text', value: '—' }];
  const words = messagesFor(locale);
  const { text, details, references: numbers, source } = tableFigureWords(figure, locale);
  return [
    { type: 'text', value: text },
    ...numbers.map((number) => h('sup', [h('a', { href: references[number - 1]?.url }, `[${number}]`)])),
    ...(details.length > 0 ? [h('br'), { type: 'text', value: details.join(' · ') } as const] : []),
    ...(source
      ? [
          { type: 'text', value: details.length > 0 ? ' · ' : ' ' } as const,
          h('a', { href: source }, words.source),
        ]
      : []),
  ];
}

/** A table of figures with its title above it, and what is said of it below. */
export function plainTable(
  table: DataTable,
  issue: Pick<Issue, 'references'>,
  locale: Locale,
): ElementContent[] {
  const { title, head, columns, rows } = table;
  const heads = [head, ...columns].map((each) => h('th', { scope: 'col' }, each[locale]));
  const body = rows.map(({ label, figures }) =>
    h('tr', [
      h('th', { scope: 'row' }, label[locale]),
      ...figures.map((figure) => h('td', figureNodes(figure, issue, locale))),
    ]),
  );
  const notes = tableNotes(table, locale);
  return [
    h('p', [h('strong', title[locale])]),
    h('table', [h('thead', [h('tr', heads)]), h('tbody', body)]),
    ...(notes ? [h('p', notes)] : []),
  ];
}

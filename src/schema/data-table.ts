import { z } from 'astro/zod';
import { label, qualifier, source, unit } from '#schema/figure-parts.ts';
import { id } from '#schema/id.ts';
import { wholeMoney } from '#schema/money.ts';
import { partialDate } from '#schema/partial-date.ts';
import { localized } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { saying, told } from '#schema/saying.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What the file of a company states of it as a whole. */
export const recordFigures = ['founded', 'headquarters', 'raised', 'valuation'] as const;

const record = z.enum(recordFigures);

/** The fields of which a figure has one: those that state it, and those that take it from the file of a company. */
const stated = {
  amount: wholeMoney.optional().describe(told('field.amount-of-money')),
  count: z.number().optional().describe(told('field.table.count')),
  percent: z.number().optional().describe(told('field.table.percent')),
  date: partialDate.optional().describe(told('field.table.date')),
  text: localized.optional().describe(told('field.table.text')),
};
const taken = {
  record: record.optional().describe(told('field.table.record')),
  round: text.optional().describe(told('field.table.round')),
  postMoney: text.optional().describe(told('field.table.post-money')),
};
const values = Object.keys({ ...stated, ...taken }) as (keyof typeof stated | keyof typeof taken)[];

/** A figure of a table: stated with its source, or taken from the file of a company, which has one. */
const figure = z
  .strictObject({
    ...stated,
    upTo: wholeMoney.optional().describe(told('field.bar.up-to')),
    ...taken,
    qualifier,
    asOf: partialDate.optional().describe(told('field.table.as-of')),
    source: source.optional(),
  })
  .superRefine((value, context) => {
    const reportAt = (code: DiagnosticCode, message: Phrase, help: Phrase, path: string[] = []): void =>
      context.addIssue({ code: 'custom', path, ...saying(code, message, help) });
    const [first, second] = values.filter((key) => value[key] !== undefined);
    if (first === undefined || second !== undefined)
      reportAt(
        'table-figure',
        say(first === undefined ? 'table-figure.none' : 'table-figure.several'),
        say('table-figure.help', { fields: values }),
      );
    if (
      value.upTo &&
      (value.amount?.currency !== value.upTo.currency || value.amount.minor >= value.upTo.minor)
    )
      reportAt('table-figure', say('drawing-figure.range'), say('drawing-figure.range.help'), ['upTo']);
    const isTaken = Object.keys(taken).some((key) => value[key as keyof typeof taken] !== undefined);
    if (!isTaken && value.source === undefined)
      reportAt('drawing-source', say('drawing-source.none'), say('drawing-source.none.help'));
    for (const key of ['source', 'asOf', 'qualifier'] as const)
      if (isTaken && value[key] !== undefined)
        reportAt(
          'drawing-source',
          say('drawing-source.company'),
          say('table-source.company.help', { field: key }),
          [key],
        );
  });

const column = z.strictObject({
  id: id.describe(told('field.table.column-id')),
  label: label.describe(told('field.table.column-label')),
  unit: unit.optional().describe(told('field.drawing.unit')),
  record: record.optional().describe(told('field.table.column-record')),
});

const row = z
  .strictObject({
    label: label.optional().describe(told('field.table.row-label')),
    company: id.optional().describe(told('field.table.row-company')),
    unit: unit.optional().describe(told('field.drawing.unit')),
    figures: z.record(id, figure).default({}).describe(told('field.table.figures')),
  })
  .refine((value) => value.label !== undefined || value.company !== undefined, {
    ...saying('table-row', say('table-row.unnamed'), say('table-row.unnamed.help')),
  });

/** A table of figures: columns, and rows that have a figure in each, or lack it. */
export const dataTable = z
  .strictObject({
    kind: z.literal('table').describe(told('field.table.kind')),
    title: label.describe(told('field.table.title')),
    note: localized.optional().describe(told('field.table.note')),
    head: label.describe(told('field.table.head')),
    columns: z.array(column).min(1).max(5).describe(told('field.table.columns')),
    rows: z.array(row).min(1).max(40).describe(told('field.table.rows')),
  })
  .superRefine(({ columns }, context) => {
    const ids = columns.map((each) => each.id);
    for (const [index, each] of ids.entries())
      if (ids.indexOf(each) < index)
        context.addIssue({
          code: 'custom',
          path: ['columns', index, 'id'],
          ...saying('id-twice', say('id-twice.column', { id: each }), say('id-twice.column.help')),
        });
  });

/** A table of figures, as its file has it. */
export type DataTableRecord = z.infer<typeof dataTable>;
/** A figure of a table, as its file has it. */
export type FigureRecord = z.infer<typeof figure>;
/** What the file of a company states of it as a whole. */
export type RecordFigure = (typeof recordFigures)[number];

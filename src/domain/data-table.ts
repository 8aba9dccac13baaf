import type { Company } from '#domain/company.ts';
import { inEachLanguage } from '#config.ts';
import { resolve, type ReportRecord } from '#domain/lookup.ts';
import {
  recordFigure,
  roundFigure,
  statedValue,
  type FigureValue,
  type TableFigure,
} from '#domain/table-figures.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';
import type { DataTableRecord, FigureRecord } from '#schema/data-table.ts';
import type { IssueRecord } from '#schema/issue.ts';
import type { Localized } from '#schema/localized.ts';
import { say } from '#wording/phrase.ts';

/** A row of a table: its figures stand in the order of the columns; one that is not known is null. */
export interface TableRow {
  label: Localized;
  figures: (TableFigure | null)[];
}

/** A table of figures of an issue. */
export interface DataTable {
  title: Localized;
  note: Localized | undefined;
  /** What the rows are. */
  head: Localized;
  columns: Localized[];
  rows: TableRow[];
  /** Whether figures come from the files of companies. */
  isOfRecord: boolean;
}

/** What a table may refer to. */
export interface TableContext {
  /** The companies of its issue. */
  own: readonly Company[];
  /** All companies, by id. */
  companies: ReadonlyMap<string, Company>;
  references: IssueRecord['references'];
}

type ReportAt = (path: RecordPath, problem: Message) => void;

/** What the columns of a table hold: amounts and totals stand in one. */
type Measure = Exclude<FigureValue['kind'], 'total'>;

const measureOf = ({ kind }: FigureValue): Measure => (kind === 'total' ? 'amount' : kind);

/** The company that a row tells of: its own, or the only one of the issue. */
function companyOf(
  named: string | undefined,
  { own, companies }: TableContext,
  place: { file: string; path: RecordPath },
  report: ReportRecord,
): Company | undefined {
  if (named !== undefined) {
    const where = (id: string): string => `companies/${id}.yaml`;
    const at = { ...place, path: [...place.path, 'company'], what: 'company', where } as const;
    return resolve([named], companies, at, report)[0];
  }
  const [only, ...others] = own;
  if (only && others.length === 0) return only;
  report({
    ...place,
    code: 'which-company',
    message: say('table-row.company'),
    help: say('table-row.company.help'),
  });
  return undefined;
}

/** Figures of a column or a row, each with its place in it. */
function told(figures: readonly (TableFigure | null | undefined)[]): { at: number; measure: Measure }[] {
  return figures.flatMap((figure, at) => (figure ? [{ at, measure: measureOf(figure.value) }] : []));
}

/** Reports columns that hold nothing, and figures of several kinds in a column, unless each row has its own. */
function checkColumns(
  columns: DataTableRecord['columns'],
  rows: readonly TableRow[],
  reportAt: ReportAt,
): void {
  const areRowsEven = rows.every(
    ({ figures }) => new Set(told(figures).map(({ measure }) => measure)).size < 2,
  );
  for (const [column, { id }] of columns.entries()) {
    const [first, ...others] = told(rows.map(({ figures }) => figures[column]));
    if (!first)
      reportAt(['columns', column], {
        code: 'table-column',
        message: say('table-column.empty', { id }),
        help: say('table-column.empty.help', { id }),
      });
    const stray = others.find(({ measure }) => measure !== first?.measure);
    if (first && stray && !areRowsEven)
      reportAt(['rows', stray.at, 'figures', id], {
        code: 'drawing-measure',
        message: say('table-measure', {
          id,
          measure: say(`table-measure.${stray.measure}`),
          first: say(`table-measure.${first.measure}`),
        }),
        help: say('table-measure.help'),
      });
  }
}

/** What a row shows in a column; null where it is not known. */
function figureIn(
  { id, unit, record: ofColumn }: DataTableRecord['columns'][number],
  row: DataTableRecord['rows'][number],
  company: Company | undefined,
  references: TableContext['references'],
  reportAt: ReportAt,
): TableFigure | null {
  const written = Object.hasOwn(row.figures, id) ? row.figures[id] : undefined;
  const value = written && statedValue(written, row.unit ?? unit);
  if (value) {
    const { qualifier, asOf, source = [] } = written;
    const numbers = references.flatMap((each, at) => (source.includes(each.id) ? [at + 1] : []));
    return { value, qualifier, asOf, references: numbers };
  }
  if (!company) return null;
  // What a column takes of each company may be unknown of one of them; what a row asks for by itself may not.
  if (!written) return (row.company && ofColumn && recordFigure(ofColumn, company)) || null;
  const { record: key, round, postMoney } = written;
  if (round !== undefined)
    return roundFigure(round, 'amount', company, (problem) => reportAt([id, 'round'], problem)) ?? null;
  if (postMoney !== undefined)
    return (
      roundFigure(postMoney, 'postMoney', company, (problem) => reportAt([id, 'postMoney'], problem)) ?? null
    );
  const figure = key && recordFigure(key, company);
  if (key && !figure)
    reportAt([id, 'record'], {
      code: 'drawing-record',
      message: say('table-record.nothing', { file: company.file, field: key }),
      help: say('table-record.help'),
    });
  return figure ?? null;
}

const takesFromRecord = ({ record, round, postMoney }: FigureRecord): boolean =>
  (record ?? round ?? postMoney) !== undefined;

/** Takes into a table what it shows of the files of companies, and says what does not go together. */
export function joinDataTable(
  record: DataTableRecord,
  file: string,
  context: TableContext,
  report: ReportRecord,
): DataTable {
  const { title, note, head, columns } = record;
  const ids = columns.map(({ id }) => id);
  let isSound = true;
  const tell: ReportRecord = (problem) => {
    isSound = false;
    report(problem);
  };
  const rows = record.rows.map((row, index): TableRow => {
    const path: RecordPath = ['rows', index];
    for (const id of Object.keys(row.figures).filter((each) => !ids.includes(each)))
      tell({
        file,
        path: [...path, 'figures', id],
        key: true,
        code: 'table-column',
        message: say('table-column.unknown', { id }),
        help: nearestHint(id, ids, say('table-column.unknown.help', { ids })),
      });
    const takes = row.company !== undefined || Object.values(row.figures).some(takesFromRecord);
    const company = takes ? companyOf(row.company, context, { file, path }, tell) : undefined;
    const reportAt: ReportAt = (place, problem) =>
      tell({ file, path: [...path, 'figures', ...place], ...problem });
    const label = row.label ?? company?.name ?? inEachLanguage(() => row.company ?? '');
    return {
      label,
      figures: columns.map((column) => figureIn(column, row, company, context.references, reportAt)),
    };
  });
  // Columns are compared where their figures are known.
  if (isSound) checkColumns(columns, rows, (path, problem) => report({ file, path, ...problem }));
  const isTaken = (figure: TableFigure | null): boolean => figure !== null && figure.references.length === 0;
  const isOfRecord = rows.some(({ figures }) => figures.some(isTaken));
  return { title, note, head, columns: columns.map(({ label }) => label), rows, isOfRecord };
}

import { stringify } from 'csv-stringify/sync';
import { fieldsOf, type FieldName, type TableName } from '#schema/dataset.ts';

/** The value of a field; undefined where it is not known. */
export type Value = string | number | readonly (string | number)[] | undefined;

/** A row of a table, with every field of it. */
export type Row<Name extends TableName> = Record<FieldName<Name>, Value>;

/** Stands between the values of a list in a CSV field. */
export const listSeparator = ';';

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, “CSV Injection”). */
function inert(value: string | number): string | number {
  return typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
}

/** A list in one field; a separator inside a value is full-width, so that as many values are read as there are. */
function joined(values: readonly (string | number)[]): string {
  return values.map((value) => String(inert(value)).replaceAll(listSeparator, '；')).join(listSeparator);
}

/** Writes a table as CSV: UTF-8, RFC 4180 (a header, CRLF, quotes doubled); texts are no formulas. */
export function toCsv<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): string {
  const columns = fieldsOf(name).map(([field]) => field);
  const cells = rows.map((row: Record<string, Value>) =>
    columns.map((column) => {
      const value = row[column];
      return typeof value === 'object' ? joined(value) : value && inert(value);
    }),
  );
  return stringify(cells, {
    header: true,
    columns,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

/** Writes a table as a JSON array of objects; what is not known is null, a list is an array. */
export function toJson<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): string {
  const columns = fieldsOf(name).map(([field]) => field);
  const objects = rows.map((row: Record<string, Value>) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}

/** Messages about tables of figures, and descriptions of their fields. */
export const tables = {
  'field.table.kind': 'table: a table of figures, which <DataTable> shows.',
  'field.table.title': 'What the table shows, above it.',
  'field.table.note': 'A sentence below the table: what the figures leave out.',
  'field.table.head': 'What the rows are, above the first column: {zh: 公司, en: Company}.',
  'field.table.columns': 'One to five columns.',
  'field.table.rows': 'One to forty rows.',
  'field.table.column-id': 'Names the column for the rows: employees.',
  'field.table.column-label': 'The heading of the column.',
  'field.table.column-record':
    'What rows with a company take from its file: founded, headquarters, raised or valuation.',
  'field.table.row-label': 'What the row is about; by default the name of its company.',
  'field.table.row-company': 'The company the row is about, by id; any company with a file.',
  'field.table.figures': 'The figures, by the ids of the columns; leave out what is not known.',
  'field.table.count': 'A number; its unit belongs in the column’s label.',
  'field.table.percent': 'A percentage, without the sign: 12.5.',
  'field.table.date': 'A day, month or year.',
  'field.table.text': 'Words: {zh: …, en: …}.',
  'field.table.record': 'From the company’s file: founded, headquarters, raised or valuation.',
  'field.table.round': 'The amount of a round in the company’s file: series-d.',
  'field.table.post-money': 'The valuation after a round in the company’s file: series-d.',
  'field.table.as-of': 'The day, month or year the figure is for.',
  'id-twice.column': ({ id }: { id: string }) => `two columns are called “${id}”`,
  'id-twice.column.help': 'Give each column an id of its own.',
  'table-figure.none': 'this figure has no value',
  'table-figure.several': 'this figure has several values',
  'table-figure.help': ({ fields }: { fields: readonly string[] }) =>
    `Give exactly one of ${fields.join(', ')}.`,
  'table-source.company.help': ({ field }: { field: string }) =>
    `Delete ${field}: the company’s file gives the source and the date.`,
  'table-row.unnamed': 'this row has no name',
  'table-row.unnamed.help': 'Add label: {zh: …, en: …}, or company: with the id of a company.',
  'table-row.company': 'this row takes a figure from a company’s file but does not say which company',
  'table-row.company.help': 'Add company: to the row, with the id of the company.',
  'table-record.nothing': ({ file, field }: { file: string; field: string }) => `${file} has no “${field}”`,
  'table-record.undisclosed': ({ name, file, field }: { name: string; file: string; field: string }) =>
    `the round “${name}” in ${file} has no “${field}”`,
  'table-record.help': 'Add it to the company’s file, or leave the figure out.',
  'table-record.round.help': ({ names }: { names: readonly string[] }) =>
    `Its rounds are ${names.join(', ')}.`,
  'table-column.unknown': ({ id }: { id: string }) => `the table has no column “${id}”`,
  'table-column.unknown.help': ({ ids }: { ids: readonly string[] }) => `Its columns are ${ids.join(', ')}.`,
  'table-column.empty': ({ id }: { id: string }) => `no row has a figure for the column “${id}”`,
  'table-column.empty.help': ({ id }: { id: string }) => `Delete the column, or add ${id}: to a row.`,
  'table-measure': ({ id, measure, first }: { id: string; measure: string; first: string }) =>
    `this is ${measure}, but the column “${id}” starts with ${first}`,
  'table-measure.help':
    'A column, or a row, can hold only one kind of figure: give the other kind a column of its own.',
  'table-measure.amount': 'an amount of money',
  'table-measure.count': 'a number',
  'table-measure.percent': 'a percentage',
  'table-measure.date': 'a date',
  'table-measure.text': 'text',
  'data-kind.table': ({ address }: { address: string }) => `${address} is a table, not a drawing`,
  'data-kind.drawing': ({ address }: { address: string }) => `${address} is a drawing, not a table`,
  'data-kind.help': ({ example }: { example: string }) => `Write ${example}.`,
  'missing-table': ({ address }: { address: string }) => `there is no table ${address}`,
  'missing-table.help':
    'Put its file, with kind: table, in the issue’s folder and write ./ before its name: ./chips.yaml.',
  'pictures-sound.table': ({ name }: { name: string }) => `no text uses the table “${name}” in this folder`,
  'pictures-sound.table.help': ({ name }: { name: string }) =>
    `Delete the file, or show it with <DataTable src="./${name}" />.`,
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { listSeparator, type Row, toCsv, toJson, type Value } from '#exports/dataset-files.ts';
import { rowsOf } from '#exports/dataset-rows.ts';
import { fieldsOf, tableNames } from '#schema/dataset.ts';
import { site } from '../sample.ts';
import { sampleSource } from './data-sample.ts';

/** The records of a CSV text after RFC 4180, whose records end with CRLF alone. */
function read(csv: string): string[][] {
  return parse(csv, { record_delimiter: '\r\n' }) as string[][];
}

const person: Row<'people'> = {
  company: 'acme',
  name_zh: '甲',
  name_en: 'Al',
  kind: 'founder',
  role_zh: '创始人',
  role_en: 'Founder',
};

/** A field of a person as it stands in the CSV, with the line around it. */
function fieldOf(value: Value): { line: string; field: string | undefined } {
  const csv = toCsv('people', [{ ...person, role_zh: value }]);
  return { line: csv.slice(csv.indexOf('\n') + 1), field: read(csv)[1]?.[4] };
}

test('writes a header and a line for each row, each ended by CRLF', () => {
  assert.equal(
    toCsv('people', [person, { ...person, name_zh: '乙' }]),
    [
      'company,name_zh,name_en,kind,role_zh,role_en\r\n',
      'acme,甲,Al,founder,创始人,Founder\r\n',
      'acme,乙,Al,founder,创始人,Founder\r\n',
    ].join(''),
  );
});

test('writes the header of a table without rows', () => {
  assert.equal(toCsv('people', []), 'company,name_zh,name_en,kind,role_zh,role_en\r\n');
});

test('writes columns in their own order, whatever that of the row', () => {
  const reversed = Object.fromEntries(Object.entries(person).reverse()) as Row<'people'>;
  assert.equal(toCsv('people', [reversed]), toCsv('people', [person]));
  assert.equal(toJson('people', [reversed]), toJson('people', [person]));
});

for (const [text, written] of [
  ['一，二', '一，二'],
  ['a,b', '"a,b"'],
  ['a;b', 'a;b'],
  ['say "hi"', '"say ""hi"""'],
  ['"', '""""'],
  ['a\r\nb', '"a\r\nb"'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['文\n"文",\n文', '"文\n""文"",\n文"'],
  ["it's", "it's"],
  [' a ', ' a '],
  ['𠮷🚀', '𠮷🚀'],
  ['1-1=0 @home', '1-1=0 @home'],
] as const)
  test(`writes ${JSON.stringify(text)} so that it reads back the same`, () => {
    const { line, field } = fieldOf(text);
    assert.equal(line, `acme,甲,Al,founder,${written},Founder\r\n`);
    assert.equal(field, text);
    assert.equal(JSON.parse(toJson('people', [{ ...person, role_zh: text }]))[0].role_zh, text);
  });

for (const text of [
  '=1+1',
  '=HYPERLINK("https://e.test","a")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
])
  test(`keeps a spreadsheet from running ${JSON.stringify(text)}, and leaves it alone in JSON`, () => {
    assert.equal(fieldOf(text).field, `'${text}`);
    assert.equal(fieldOf([text, 'b']).field, `'${text};b`);
    assert.equal(fieldOf(['b', text]).field, `b;'${text}`);
    assert.equal(JSON.parse(toJson('people', [{ ...person, role_zh: text }]))[0].role_zh, text);
  });

for (const [value, field, json] of [
  [undefined, '', null],
  [[], '', []],
  [['a'], 'a', ['a']],
  [['甲', '乙, 丙'], '甲;乙, 丙', ['甲', '乙, 丙']],
  [['甲;乙', '丙'], '甲；乙;丙', ['甲;乙', '丙']],
  [[1, 22], '1;22', [1, 22]],
  [0, '0', 0],
  [7, '7', 7],
  [-1, '-1', -1],
  [640_000_000, '640000000', 640_000_000],
  [90_071_992_547_409, '90071992547409', 90_071_992_547_409],
] as const)
  test(`writes ${JSON.stringify(value)} as “${field}” in CSV and as ${JSON.stringify(json)} in JSON`, () => {
    assert.equal(fieldOf(value).field, field);
    assert.deepEqual(JSON.parse(toJson('people', [{ ...person, role_zh: value }]))[0].role_zh, json);
  });

/** What a field of a row is in CSV. */
function inCsv(value: Value): string {
  if (typeof value === 'object') return value.map(inCsv).join(listSeparator);
  const text = String(value ?? '');
  return typeof value !== 'number' && /^[=+@-]/.test(text) ? `'${text}` : text;
}

for (const name of tableNames) {
  const columns = fieldsOf(name).map(([field]) => field);
  const rows: Record<string, Value>[] = rowsOf(name, sampleSource, site);

  test(`writes ${name} as CSV that reads back with every row and field`, () => {
    const [header, ...records] = read(toCsv(name, rowsOf(name, sampleSource, site)));
    assert.deepEqual(header, columns);
    assert.deepEqual(
      records,
      rows.map((row) => columns.map((column) => inCsv(row[column]))),
    );
  });

  test(`writes ${name} as JSON that reads back with every row and field`, () => {
    const text = toJson(name, rowsOf(name, sampleSource, site));
    const objects = JSON.parse(text) as Record<string, unknown>[];
    assert.ok(text.endsWith(']\n'));
    assert.deepEqual(
      objects.map((object) => Object.entries(object)),
      rows.map((row) => columns.map((column) => [column, row[column] ?? null])),
    );
  });
}

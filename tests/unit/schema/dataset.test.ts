import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundStatuses } from '#schema/company.ts';
import { fieldsOf, tableNames, tables, type Field } from '#schema/dataset.ts';

test('names the tables', () => {
  assert.deepEqual(tableNames, [
    'issues',
    'companies',
    'people',
    'rounds',
    'investors',
    'participations',
    'pictures',
  ]);
});

test('tells the fields of a table in the order of the columns', () => {
  assert.deepEqual(
    fieldsOf('participations').map(([name]) => name),
    ['round', 'company', 'investor', 'part', 'vehicle'],
  );
});

test('tells the shape of a field', () => {
  const fields = new Map(fieldsOf('rounds'));
  assert.deepEqual(fields.get('company'), { type: 'id', required: true, names: 'companies' });
  assert.deepEqual(fields.get('amount_usd'), { type: 'integer', unit: 'whole US dollars' });
  assert.deepEqual(fields.get('status'), { type: 'text', required: true, oneOf: roundStatuses });
});

test('requires no date and no figure of a round', () => {
  const fields = new Map(fieldsOf('rounds'));
  for (const name of ['date', 'amount', 'amount_usd', 'post_money', 'raised_by_en'])
    assert.equal(fields.get(name)?.required, undefined, name);
});

const shapes = tableNames.flatMap((table) =>
  fieldsOf(table).map(([field, shape]): [field: string, shape: Field] => [`${table}.${field}`, shape]),
);

for (const name of tableNames) {
  test(`has fields of ${name} for its key, which every row has`, () => {
    const fields = new Map(fieldsOf(name));
    assert.ok(tables[name].key.length > 0);
    for (const key of tables[name].key) assert.equal(fields.get(key)?.required, true, key);
  });
}

test('names from one table only rows of another whose key is one field', () => {
  const named = shapes.flatMap(([field, { names }]) => (names ? [[field, names]] : []));
  assert.deepEqual(named, [
    ['issues.company', 'companies'],
    ['people.company', 'companies'],
    ['rounds.company', 'companies'],
    ['participations.round', 'rounds'],
    ['participations.company', 'companies'],
    ['participations.investor', 'investors'],
    ['pictures.issue', 'issues'],
  ]);
  const bySingle = tableNames.filter((name) => tables[name].key.length === 1);
  for (const [field, table] of named) assert.ok((bySingle as (string | undefined)[]).includes(table), field);
});

test('says what every whole number counts but the numbers of issues', () => {
  const silent = shapes.filter(([, { type, unit }]) => type === 'integer' && !unit);
  assert.deepEqual(
    silent.map(([field]) => field),
    ['companies.issues'],
  );
});

test('has every text in both languages or in none', () => {
  const names = new Set(shapes.map(([field]) => field));
  for (const name of names) assert.ok(!name.endsWith('_zh') || names.has(name.replace(/_zh$/, '_en')), name);
  for (const name of names) assert.ok(!name.endsWith('_en') || names.has(name.replace(/_en$/, '_zh')), name);
});

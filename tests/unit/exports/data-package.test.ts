import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fieldWords, tableWords } from '#i18n/dataset-words.ts';
import { dataPackage } from '#exports/data-package.ts';
import { type Row, toCsv, toJson, type Value } from '#exports/dataset-files.ts';
import { rowsOf } from '#exports/dataset-rows.ts';
import { fieldsOf, tableNames, tables, type TableName } from '#schema/dataset.ts';
import { site } from '../sample.ts';
import { sampleSource } from './data-sample.ts';

/** What is used here of the reference implementation, which has no types. */
interface Package {
  valid: boolean;
  getResource: (name: string) => {
    read: (options: { relations: boolean }) => Promise<unknown[][]>;
    rawRead: () => Promise<Buffer>;
  };
}

const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: { load: (descriptor: object, options: { basePath: string }) => Promise<Package> };
};

interface Field {
  name: string;
  type: string;
  format?: string;
  description: string;
  unit?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}

interface Resource {
  name: string;
  path: string;
  title: string;
  schema?: { fields: Field[]; primaryKey: string[]; foreignKeys?: object[] };
}

const descriptor = dataPackage(site) as unknown as { resources: Resource[] };

function schemaOf(name: TableName): NonNullable<Resource['schema']> {
  const schema = descriptor.resources.find((resource) => resource.name === name)?.schema;
  assert.ok(schema);
  return schema;
}

type AnyRow = Record<string, Value>;

/** The data package with the files of the sample in a folder, one of its tables changed. */
async function packageOf(
  t: TestContext,
  changed?: TableName,
  change?: (rows: AnyRow[]) => AnyRow[],
): Promise<Package> {
  const basePath = await mkdtemp(path.join(tmpdir(), 'data-package-'));
  t.after(() => rm(basePath, { recursive: true }));
  for (const name of tableNames) {
    const rows: AnyRow[] = rowsOf(name, sampleSource, site);
    const kept = (name === changed && change ? change(rows) : rows) as Row<typeof name>[];
    await writeFile(path.join(basePath, `${name}.csv`), toCsv(name, kept));
    await writeFile(path.join(basePath, `${name}.json`), toJson(name, kept));
  }
  return Package.load(descriptor, { basePath });
}

test('is a valid data package', async (t) => {
  assert.equal((await packageOf(t)).valid, true);
});

test('is found invalid where it is broken', async () => {
  const resources = descriptor.resources.map((resource) => ({ ...resource, name: 'No Name' }));
  assert.equal((await Package.load({ ...descriptor, resources }, { basePath: '.' })).valid, false);
});

test('names the column and its page, and both files of each table', () => {
  const { resources, ...about } = dataPackage(site) as Record<string, unknown>;
  assert.deepEqual(about, {
    name: 'industry-observer',
    profile: 'data-package',
    title: 'Industry Observer (行业观察者)',
    description:
      'The facts of the column as JSON and CSV: issues, companies, people, rounds, investors and pictures, each round with its source.',
    homepage: 'https://column.test/en/data/',
  });
  assert.deepEqual(
    (resources as Resource[]).map((resource) => [resource.name, resource.path, resource.title]),
    tableNames.flatMap((name) => [
      [name, `${name}.csv`, tableWords(name, 'en')],
      [`${name}-json`, `${name}.json`, tableWords(name, 'en')],
    ]),
  );
});

for (const name of tableNames) {
  test(`holds ${name} to its types, constraints, key and relations`, async (t) => {
    const rows = await (await packageOf(t)).getResource(name).read({ relations: true });
    assert.equal(rows.length, rowsOf(name, sampleSource, site).length);
    assert.ok(rows.every((row) => row.length === fieldsOf(name).length));
  });

  test(`names ${name}.json, which holds the same rows`, async (t) => {
    const bytes = await (await packageOf(t)).getResource(`${name}-json`).rawRead();
    assert.equal(bytes.toString('utf8'), toJson(name, rowsOf(name, sampleSource, site)));
  });

  test(`describes each field of ${name}, and says what each number counts`, () => {
    const { fields, primaryKey } = schemaOf(name);
    assert.deepEqual(
      fields.map((field) => field.name),
      fieldsOf(name).map(([field]) => field),
    );
    assert.deepEqual(primaryKey, tables[name].key);
    const words = fieldWords(name, 'en');
    for (const { name: field, type, description, unit } of fields) {
      assert.ok(words[field] && description.startsWith(words[field]), field);
      assert.equal(unit !== undefined, type === 'integer', field);
      if (unit !== undefined) assert.match(unit, /\w/, field);
    }
  });
}

for (const [name, field, expected] of [
  ['issues', 'issue', { type: 'integer', unit: 'number of the issue', constraints: { required: true } }],
  ['issues', 'date', { type: 'date', constraints: { required: true } }],
  ['issues', 'updated', { type: 'date' }],
  ['issues', 'original_language', { type: 'string', constraints: { required: true, enum: ['zh', 'en'] } }],
  ['companies', 'website', { type: 'string', format: 'uri' }],
  ['companies', 'headquarters_zh', { type: 'string' }],
  ['companies', 'id', { type: 'string', constraints: { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } }],
  ['rounds', 'amount', { type: 'integer', unit: 'whole units of the currency in amount_currency' }],
  ['rounds', 'amount_usd', { type: 'integer', unit: 'whole US dollars' }],
  ['rounds', 'amount_currency', { type: 'string', constraints: { pattern: '[A-Z]{3}' } }],
  ['rounds', 'date', { type: 'string', constraints: { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } }],
] as const)
  test(`says what ${name}.${field} holds`, () => {
    const found = schemaOf(name).fields.find((each) => each.name === field);
    const { name: _, description: __, ...shape } = found as Field;
    assert.deepEqual(shape, expected);
  });

test('describes a list as a text, and says what stands between its values', () => {
  for (const name of tableNames)
    for (const [field, { list }] of fieldsOf(name)) {
      const { type, description, constraints } = schemaOf(name).fields.find(
        (each) => each.name === field,
      ) as Field;
      assert.equal(/ \(a list, separated by “;”\)$/.test(description), list === true, field);
      if (list) assert.deepEqual([type, constraints], ['string', undefined], field);
    }
});

test('relates every table to those it names', () => {
  const related = tableNames.map((name) => [name, schemaOf(name).foreignKeys]);
  const to = (fields: string, resource: string, key = 'id') => ({
    fields,
    reference: { resource, fields: key },
  });
  assert.deepEqual(Object.fromEntries(related), {
    issues: [to('company', 'companies')],
    companies: undefined,
    people: [to('company', 'companies')],
    rounds: [to('company', 'companies')],
    investors: undefined,
    participations: [to('round', 'rounds'), to('company', 'companies'), to('investor', 'investors')],
    pictures: [to('issue', 'issues', 'issue')],
  });
});

/** Everything that an error of a row says. */
function told(error: unknown): string {
  const { message, errors = [] } = error as { message: string; errors?: Error[] };
  return [message, ...errors.map((each) => each.message)].join('\n');
}

for (const [name, field, value, problem] of [
  ['rounds', 'amount', '640M', /"640M" in column "amount" is not type "integer"/],
  ['rounds', 'amount', 1.5, /"1.5" in column "amount" is not type "integer"/],
  ['issues', 'date', '2024-05', /"2024-05" in column "date" is not type "date"/],
  ['issues', 'updated', '2024-02-30', /"2024-02-30" in column "updated" is not type "date"/],
  ['issues', 'original_language', 'fr', /"enum" constraint for column "original_language"/],
  ['companies', 'name_zh', undefined, /"required" constraint for column "name_zh"/],
  ['companies', 'founded', 'soon', /"pattern" constraint for column "founded"/],
  ['companies', 'website', 'acme', /"acme" in column "website" is not type "string" and format "uri"/],
  ['rounds', 'amount_currency', 'usd', /"pattern" constraint for column "amount_currency"/],
  ['rounds', 'source', undefined, /"required" constraint for column "source"/],
  ['rounds', 'status', 'sure', /"enum" constraint for column "status"/],
  ['people', 'kind', 'friend', /"enum" constraint for column "kind"/],
  ['participations', 'part', 'witness', /"enum" constraint for column "part"/],
  ['companies', 'id', 'beta', /unique constraint violation/],
  ['issues', 'issue', 2, /unique constraint violation/],
  ['issues', 'company', 'hidden', /Foreign key "company" violation/],
  ['rounds', 'company', 'hidden', /Foreign key "company" violation/],
  ['participations', 'round', 'acme/2020-seed', /Foreign key "round" violation/],
  ['participations', 'investor', 'fund-two', /Foreign key "investor" violation/],
  ['pictures', 'kind', 'painting', /"enum" constraint for column "kind"/],
  ['pictures', 'issue', 7, /Foreign key "issue" violation/],
  ['pictures', 'file', undefined, /"required" constraint for column "file"/],
] as const)
  test(`finds out a row of ${name} with ${JSON.stringify(value)} for its ${field}`, async (t) => {
    const broken = await packageOf(t, name, ([first, ...others]) => [
      { ...first, [field]: value },
      ...others,
    ]);
    await assert.rejects(broken.getResource(name).read({ relations: true }), (error) => {
      assert.match(told(error), problem);
      return true;
    });
  });

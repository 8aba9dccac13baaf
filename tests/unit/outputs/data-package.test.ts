import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { dataPackage } from '#outputs/data-package.ts';
import { toCsv, toJson } from '#outputs/dataset-files.ts';
import { rowsOf } from '#outputs/dataset-rows.ts';
import { fieldsOf, tableNames, tables, type TableName } from '#schema/dataset.ts';
import { site } from '../sample.ts';
import { sampleSource } from './data-sample.ts';

/** What is used here of `datapackage`, which has no types. */
interface Resource {
  name: string;
  tabular: boolean;
  read: (options: { relations: boolean }) => Promise<unknown[][]>;
  rawRead: () => Promise<Buffer>;
}

interface Package {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
  getResource: (name: string) => Resource | null;
}

interface Library {
  Package: { load: (descriptor: unknown, options: { basePath: string }) => Promise<Package> };
}

const library = createRequire(import.meta.url)('datapackage') as Library;

interface FieldDescriptor {
  name: string;
  type: string;
  format?: string;
  description: string;
  unit?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}

interface TableDescriptor {
  name: string;
  path: string;
  schema?: {
    fields: FieldDescriptor[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const descriptor = dataPackage(site) as unknown as { resources: TableDescriptor[] };

function tableOf(name: TableName): NonNullable<TableDescriptor['schema']> {
  const schema = descriptor.resources.find((resource) => resource.name === name)?.schema;
  assert.ok(schema);
  return schema;
}

let basePath: string;
before(async () => {
  basePath = await mkdtemp(path.join(tmpdir(), 'data-package-'));
  for (const name of tableNames) {
    const rows = rowsOf(name, sampleSource, site);
    await writeFile(path.join(basePath, `${name}.csv`), toCsv(name, rows));
    await writeFile(path.join(basePath, `${name}.json`), toJson(name, rows));
  }
});
after(() => rm(basePath, { recursive: true }));

/** Reads a table as the specification has it: its types, constraints, key and relations. */
async function readTable(name: TableName): Promise<unknown[][]> {
  const { valid, errors, getResource, ...rest } = await library.Package.load(descriptor, { basePath });
  assert.deepEqual([valid, errors, getResource, rest], []);
  return [];
}

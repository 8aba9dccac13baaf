import { fieldWords, tableWords } from '#i18n/dataset-words.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { dataPath } from '#domain/route.ts';
import { listSeparator } from '#exports/dataset-files.ts';
import type { Json } from '#exports/json-ld.ts';
import { fieldsOf, tableNames, tables, type Field, type FieldType, type TableName } from '#schema/dataset.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { namesOfColumn } from '#exports/names-of-column.ts';
import { slugOf } from '#schema/id.ts';
import { programLocale, siteName } from '#config.ts';

/** How the Table Schema names a type, and what it holds values to (Frictionless Table Schema 1.0). */
const shapes: Record<FieldType, { type: string; format?: string; pattern?: string }> = {
  text: { type: 'string' },
  id: { type: 'string', pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
  integer: { type: 'integer' },
  day: { type: 'date' },
  'partial-date': { type: 'string', pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  currency: { type: 'string', pattern: '[A-Z]{3}' },
  address: { type: 'string', format: 'uri' },
};

function fieldSchema(name: string, field: Field, description: string): Json {
  const { type, format, pattern } = shapes[field.type];
  const constraints: Record<string, Json> = {
    ...(field.required && { required: true }),
    ...(field.oneOf && { enum: [...field.oneOf] }),
    ...(pattern && !field.list && { pattern }),
  };
  return {
    name,
    type: field.list ? 'string' : type,
    ...(format && !field.list && { format }),
    description: field.list ? `${description} (a list, separated by “${listSeparator}”)` : description,
    ...(field.unit && { unit: field.unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The field that names the rows of a table which others refer to. */
function keyOf(name: TableName): string {
  const [key] = tables[name].key;
  return key;
}

function tableSchema(name: TableName): Json {
  const words = fieldWords(name, programLocale);
  const foreignKeys = fieldsOf(name).flatMap(([field, { names }]): Json[] =>
    names ? [{ fields: field, reference: { resource: names, fields: keyOf(names) } }] : [],
  );
  return {
    fields: fieldsOf(name).map(([field, shape]) => fieldSchema(field, shape, words[field] ?? '')),
    missingValues: [''],
    primaryKey: [...tables[name].key],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function resources(name: TableName): Json[] {
  const description = tableWords(name, programLocale);
  return [
    {
      name,
      path: `${name}.csv`,
      profile: 'tabular-data-resource',
      title: description,
      description:
        'A text that begins with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet runs it; a semicolon inside a value of a list is full-width.',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(name),
    },
    {
      name: `${name}-json`,
      path: `${name}.json`,
      profile: 'data-resource',
      title: description,
      description: `The rows of ${name}.csv as an array of objects; a list is an array, what is not known null.`,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
  ];
}

/** The name of the package: that of the column in small letters (Frictionless Data Package 1.0, “name”). */
function packageName(): string {
  const slugs = Object.values(siteName).map(slugOf);
  return slugs.find(Boolean) ?? 'column';
}

/**
 * Describes the data files, each field with its type and unit, as a Frictionless Data Package 1.0.
 *
 * @param site the origin of the site
 */
export function dataPackage(site: URL): Json {
  return {
    name: packageName(),
    profile: 'data-package',
    title: namesOfColumn(),
    description: messagesFor(programLocale).dataDescription,
    homepage: absoluteAddress(dataPath(programLocale), site),
    resources: tableNames.flatMap(resources),
  };
}

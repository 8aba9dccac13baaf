import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { fileCollections, formCollections, type CmsCollection } from '#authoring/cms/collections.ts';
import { cmsConfig, type Repository } from '#authoring/cms/config.ts';
import { editorVersion } from '#authoring/cms/editor-files.ts';
import type { CmsField } from '#authoring/cms/fields.ts';
import { jsonSchema, type JsonSchema, type SchemaName } from '#authoring/json-schemas.ts';
import { wordingLanguages } from '#wording/in-words.ts';
import { fixtures } from '../../content/content-copy.ts';

const published = path.join(fixtures, `cms/sveltia-cms-${editorVersion}.schema.json`);
const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(published, 'utf8')) as object,
);

const plain: Repository = {
  backend: 'github',
  repo: 'column/observer',
  branch: undefined,
  api: undefined,
  signIn: undefined,
};
const repositories: Repository[] = [
  plain,
  { ...plain, repo: undefined },
  { ...plain, branch: 'main', signIn: 'https://sign-in.example' },
  { ...plain, backend: 'gitlab', repo: 'group/part/column', api: 'https://git.example/api/v4' },
  { ...plain, backend: 'gitea', api: 'https://git.example/api/v1' },
];

for (const language of wordingLanguages)
  for (const [kind, collections] of Object.entries({ formCollections, fileCollections }))
    test(`${kind} in ${language} are what Sveltia CMS says that it reads`, () => {
      for (const repository of repositories) {
        const config: unknown = parse(
          cmsConfig(repository, 'content', collections({ content: 'content', language, heldBack: ['22'] })),
        );
        assert.ok(validate(config), JSON.stringify(validate.errors?.slice(0, 3)));
      }
    });

/** The form of each schema: a collection, or the list in a file of one. */
const places: Record<
  Exclude<SchemaName, 'conversion' | 'drawing' | 'posted' | 'redirects' | 'template'>,
  string
> = {
  original: 'original-zh',
  translation: 'translation-en',
  page: 'page-zh',
  company: 'companies',
  investors: 'investors',
  tags: 'tags',
  series: 'series',
  authors: 'authors',
};

interface ListFile {
  name: string;
  fields: (CmsField & { fields: CmsField[] })[];
}

function formOf(collections: readonly CmsCollection[], name: string): CmsField[] {
  const collection = collections.find((each) => each.name === name);
  if (collection) return collection['fields'] as CmsField[];
  const files = collections.flatMap((each) => (each['files'] ?? []) as ListFile[]);
  return files.find((file) => file.name === name)?.fields[0]?.fields ?? [];
}

/** The fields that a schema and a form have, one below the other. */
function* pairs(
  schema: JsonSchema,
  fields: readonly CmsField[],
): Generator<[string, JsonSchema, CmsField | undefined, boolean]> {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const property = part as JsonSchema;
    const field = fields.find((each) => each.name === name);
    yield [name, property, field, schema.required?.includes(name) ?? false];
    const inner = field?.['fields'] as CmsField[] | undefined;
    const group = [property, property.items as JsonSchema, ...(property.anyOf ?? [])].find(
      (each) => each && (each as JsonSchema).properties,
    );
    if (inner && group) yield* pairs(group as JsonSchema, inner);
  }
}

for (const [kind, place] of Object.entries(places) as [SchemaName, string][])
  test(`the form of ${kind} has every field of the schema, in its order, and asks for what is required`, () => {
    const schema = jsonSchema(kind);
    const form = formOf(formCollections({ content: 'content', language: 'en', heldBack: [] }), place);
    const record = (schema.items as JsonSchema | undefined) ?? schema;
    const names = Object.keys(record.properties ?? {});
    assert.deepEqual(
      form.map(({ name }) => name).filter((name) => name !== 'body'),
      names,
    );
    for (const [name, , field, isRequired] of pairs(record, form)) {
      assert.ok(field, name);
      if (field.widget !== 'hidden') assert.equal(field['required'], isRequired, name);
      // What a form cannot show would be lost where it is required.
      else assert.equal(isRequired, false, name);
    }
  });

function* everyField(value: unknown): Generator<CmsField> {
  if (typeof value !== 'object' || value === null) return;
  if ('widget' in value) yield value as CmsField;
  for (const each of Object.values(value)) yield* everyField(each);
}

test('every label and hint of the forms is in the language of the office', () => {
  const inEnglish = [...everyField(formCollections({ content: 'content', language: 'en', heldBack: [] }))];
  const inChinese = [...everyField(formCollections({ content: 'content', language: 'zh', heldBack: [] }))];
  assert.equal(inChinese.length, inEnglish.length);
  for (const { name, ...field } of inEnglish)
    assert.doesNotMatch(JSON.stringify(field), /\p{Script=Han}/u, name);
  for (const field of inChinese)
    for (const words of [field['hint'], (field['pattern'] as string[] | undefined)?.[1]])
      if (words !== undefined)
        assert.match(String(words), /\p{Script=Han}/u, `${field.name}: ${String(words)}`);
});

test('relations name collections, files and fields that are there', () => {
  const collections = formCollections({ content: 'content', language: 'en', heldBack: [] });
  const relations = [...everyField(collections)].filter(({ widget }) => widget === 'relation');
  assert.ok(relations.length > 0);
  for (const field of relations) {
    const collection = collections.find(({ name }) => name === field['collection']);
    assert.ok(collection, field.name);
    const files = (collection['files'] ?? []) as ListFile[];
    if (field['file'])
      assert.ok(
        files.some(({ name }) => name === field['file']),
        field.name,
      );
  }
});

test('patterns let a field be left empty where it is optional, and only there', () => {
  for (const field of everyField(formCollections({ content: 'content', language: 'en', heldBack: [] }))) {
    const [pattern] = (field['pattern'] ?? []) as string[];
    if (pattern !== undefined) assert.equal(new RegExp(pattern).test(''), !field['required'], field.name);
  }
});

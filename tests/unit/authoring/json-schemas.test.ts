import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv, type ErrorObject } from 'ajv';
import { z } from 'astro/zod';
import prettier from 'prettier';
import { jsonSchema, schemaNames, type JsonSchema, type SchemaName } from '#authoring/json-schemas.ts';
import { usualRoundName, usualRoundNames } from '#authoring/json-schemas/forms.ts';
import { printJson } from '#authoring/json-schemas/write-schemas.ts';
import { author } from '#schema/author.ts';
import { company, inDollars } from '#schema/company.ts';
import { id } from '#schema/id.ts';
import { investor } from '#schema/investor.ts';
import { issue } from '#schema/issue.ts';
import { wholeMoney } from '#schema/money.ts';
import { day, partialDate } from '#schema/partial-date.ts';
import { prosePage } from '#schema/prose-page.ts';
import { posted } from '#schema/posted.ts';
import { redirect } from '#schema/redirect.ts';
import { conversionException } from '#schema/conversion.ts';
import { dataFile } from '#schema/data-file.ts';
import { roundName } from '#schema/round-name.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { template } from '#schema/template.ts';
import { translation } from '#schema/translation.ts';
import { webAddress } from '#schema/web-address.ts';
import { title } from '#schema/words.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { projectRoot } from '#state/project.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { fixtures } from '../content/content-copy.ts';
import { phraseOf } from '#schema/saying.ts';
import { inWords } from '#wording/in-words.ts';

const ajv = new Ajv({
  allErrors: true,
  discriminator: true,
  allowUnionTypes: true,
  keywords: ['patternErrorMessage'],
});
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]));

const zodSchemas: Record<SchemaName, z.ZodType> = {
  original: issue,
  translation,
  page: prosePage,
  template,
  company,
  drawing: dataFile,
  investors: z.array(investor),
  tags: z.array(tag),
  series: z.array(series),
  authors: z.array(author),
  conversion: z.array(conversionException),
  posted: z.array(posted),
  redirects: z.array(redirect),
};

function pathOfError({ instancePath, params }: ErrorObject): string {
  const key: unknown =
    params['additionalProperty'] ?? params['missingProperty'] ?? params['propertyName'] ?? params['tag'];
  return key === undefined ? instancePath : `${instancePath}/${String(key)}`;
}

/** The places that a JSON Schema refuses, as pointers. */
function refusedBySchema(name: SchemaName, data: unknown): string[] {
  const validate = validators.get(name);
  assert.ok(validate);
  return validate(data) ? [] : (validate.errors ?? []).map(pathOfError);
}

/** The places that the column's own schema refuses. */
function refusedByColumn(name: SchemaName, data: unknown): string[] {
  const issues = zodSchemas[name].safeParse(data).error?.issues ?? [];
  return issues.flatMap((each) => {
    const place = each.path.map((step) => `/${String(step)}`).join('');
    return each.code === 'unrecognized_keys' ? each.keys.map((key) => `${place}/${key}`) : [place];
  });
}

/** A record file of a content folder: what it is by its path, and its data; none where it is no YAML. */
interface RecordFile {
  file: string;
  name: SchemaName;
  data: unknown;
}

function nameOf(file: string, data: object): SchemaName | undefined {
  if (file.startsWith('companies/')) return 'company';
  if (file.startsWith('pages/')) return 'page';
  if (file.startsWith('templates/')) return 'template';
  if (file.startsWith('issues/') && file.endsWith('.yaml')) return 'drawing';
  if (file.startsWith('issues/')) return 'translators' in data ? 'translation' : 'original';
  return schemaNames.find((name) => file === `${name}.yaml`);
}

function recordFiles(folder: string): RecordFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(?:yaml|mdx)$/.test(file));
  return files.sort().flatMap((file): RecordFile[] => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
    const data = 'yaml' in parts ? parseYaml(parts.yaml).data : undefined;
    const name = typeof data === 'object' && data !== null ? nameOf(file, data) : undefined;
    return name ? [{ file, name, data }] : [];
  });
}

/** The property of a schema at a path of keys; `items` leads into a list. */
function schemaAt(schema: JsonSchema, ...steps: string[]): JsonSchema {
  return steps.reduce<JsonSchema>((each, step) => {
    const next = step === 'items' ? each.items : each.properties?.[step];
    assert.ok(typeof next === 'object' && !Array.isArray(next), step);
    return next;
  }, schema);
}

/** Every property of a schema and of the schemas inside it, with its path. */
function propertiesOf(schema: JsonSchema, at = ''): [path: string, property: JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).map(([key, property]): [string, JsonSchema] => [
    `${at}/${key}`,
    property as JsonSchema,
  ]);
  const inside = [
    schema.items,
    schema.additionalProperties,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ].filter((each) => typeof each === 'object' && !Array.isArray(each));
  return [
    ...own.flatMap(([key, property]) => [
      [key, property] as [string, JsonSchema],
      ...propertiesOf(property, key),
    ]),
    ...inside.flatMap((each) => propertiesOf(each as JsonSchema, at)),
  ];
}

for (const name of schemaNames) {
  const file = path.join(projectRoot(), '.vscode/schemas', `${name}.json`);

  test(`.vscode/schemas/${name}.json is what src/schema gives now`, () => {
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    assert.ok(committed === printJson(jsonSchema(name)), `${file} is out of date: run npm run schemas`);
  });

  test(`the JSON Schema of ${name} is one, and Prettier leaves it as it is printed`, async () => {
    assert.equal(ajv.validateSchema(jsonSchema(name)), true);
    assert.equal(jsonSchema(name).$schema, 'http://json-schema.org/draft-07/schema#');
    const options = await prettier.resolveConfig(file);
    const printed = printJson(jsonSchema(name));
    assert.equal(await prettier.format(printed, { ...options, filepath: file }), printed);
  });

  test(`every field of ${name} is described, and every group names all its fields`, () => {
    const properties = propertiesOf(jsonSchema(name));
    assert.ok(properties.length > 0);
    for (const [key, property] of properties) assert.ok(property.description, key);
    const groups = properties.map(([, property]) => property).filter((property) => property.properties);
    for (const group of groups) assert.equal(group.additionalProperties, false);
  });
}

test('the fields are those of the column’s own schemas, each with its own description in both languages', () => {
  const fields = (schema: JsonSchema) =>
    Object.entries(schema.properties ?? {}).map(([key, property]) => [
      key,
      typeof property === 'object' ? property.description : undefined,
    ]);
  const own = (schema: z.ZodObject) =>
    Object.entries(schema.shape).map(([key, field]) => {
      const phrase = phraseOf((field as z.ZodType).description);
      assert.ok(phrase, key);
      return [key, `${inWords(phrase, 'zh')}\n\n${inWords(phrase, 'en')}`];
    });
  assert.deepEqual(fields(jsonSchema('original')), own(issue));
  assert.deepEqual(fields(jsonSchema('translation')), own(translation));
  assert.deepEqual(fields(jsonSchema('page')), own(prosePage));
  assert.deepEqual(fields(jsonSchema('company')), own(company));
  assert.deepEqual(fields(schemaAt(jsonSchema('investors'), 'items')), own(investor));
  assert.deepEqual(fields(schemaAt(jsonSchema('tags'), 'items')), own(tag));
  assert.deepEqual(fields(schemaAt(jsonSchema('authors'), 'items')), own(author));
});

for (const { folder, lacks } of [
  { folder: path.join(projectRoot(), 'content'), lacks: ['posted', 'series'] },
  { folder: path.join(fixtures, 'valid'), lacks: ['posted'] },
])
  test(`every record of ${path.basename(folder)} is accepted`, () => {
    const files = recordFiles(folder);
    const there = [...new Set(files.map(({ name }) => name))];
    assert.deepEqual([...there, ...lacks].sort(), [...schemaNames].sort());
    for (const { file, name, data } of files) assert.deepEqual(refusedBySchema(name, data), [], file);
  });

/** What is wrong with a record alone and cannot be said in JSON Schema. */
const beyondSchema: Record<string, string[]> = {
  // Which codes are currencies, and what is too large to be exact, depends on a table.
  'bad-money/companies/example-five.yaml': ['/funding/3/amount', '/funding/5/amount'],
  // One of several fields that a drawing may have there is told by code.
  'drawing-missing-words/issues/005-example-five/chart.yaml': ['/events/1'],
  'drawing-without-source/issues/005-example-five/chart.yaml': ['/bars/0', '/bars/1', '/bars/2/source'],
  // So is which of several a figure of a table has, and who names a row.
  'table-unsound/issues/005-example-five/chips.yaml': [
    '/rows/0/figures/size',
    '/rows/1/figures/size',
    '/rows/1',
    '/rows/2/figures/size',
    '/rows/5/figures/size/source',
    '/rows/6/figures/size/upTo',
  ],
  // What stands twice in two fields is told by code.
  'bad-retraction/issues/005-example-five/zh.mdx': ['/companies'],
  // A person listed twice, and dollars beside dollars, are found by comparing values.
  'bad-round/companies/example-five.yaml': ['/people/1/name', '/funding/2/inDollars/amount'],
};

/** The fixtures of which at least one record is refused alone. */
const refusedFixtures = [
  'bad-investor',
  'bad-letter',
  'bad-money',
  'bad-retraction',
  'bad-round',
  'broken-yaml',
  'drawing-missing-words',
  'drawing-unknown-kind',
  'impossible-date',
  'javascript-link',
  'not-a-date',
  'second-of-everything',
  'series-twice',
  'table-unsound',
  'typo-key',
];

test('refuses every invalid record of the fixtures where JSON Schema can say it, and nothing else', () => {
  const refused = readdirSync(path.join(fixtures, 'invalid')).filter((fixture) => {
    const files = recordFiles(path.join(fixtures, 'invalid', fixture));
    const wrong = files.filter(({ file, name, data }) => {
      const [bySchema, byColumn] = [refusedBySchema(name, data), refusedByColumn(name, data)];
      const missed = byColumn.filter((place) => !bySchema.includes(place));
      assert.deepEqual(missed, beyondSchema[`${fixture}/${file}`] ?? [], `${fixture}/${file}`);
      const extra = bySchema.filter((place) => !byColumn.some((each) => place.startsWith(each)));
      assert.deepEqual(extra, [], `${fixture}/${file}`);
      return bySchema.length > 0;
    });
    return wrong.length > 0;
  });
  assert.deepEqual(refused.sort(), refusedFixtures);
});

interface FormCase {
  schema: z.ZodType;
  at: JsonSchema;
  good: unknown[];
  bad: unknown[];
  /** Refused by the column and not by JSON Schema. */
  unsaid?: unknown[];
}

const round = schemaAt(jsonSchema('company'), 'funding', 'items');
const original = jsonSchema('original');

const cases: Record<string, FormCase> = {
  money: {
    schema: wholeMoney,
    at: schemaAt(round, 'amount'),
    good: [
      'USD 640M',
      'EUR 12.5K',
      'USD 1.234K',
      'USD 1.5000B',
      'JPY 5',
      'USD 1500.00',
      'USD 0.000001M',
      'USD 2.8B',
    ],
    bad: [
      'USD 0',
      'USD 0.0M',
      'USD 1500.25',
      'USD 1.2345K',
      'USD 640m',
      '640M',
      'usd 5M',
      'USD  5M',
      'USD .5M',
      640,
    ],
    unsaid: ['XYZ 5M', 'USD 99999999B'],
  },
  dollars: {
    schema: inDollars.shape.amount.unwrap(),
    at: schemaAt(round, 'inDollars', 'amount'),
    good: ['USD 113M'],
    bad: ['EUR 113M', 'USD 0'],
  },
  'partial date': {
    schema: partialDate,
    at: schemaAt(round, 'date'),
    good: ['2021', 2021, '2021-04', '2021-04-05', '2020-02-29', '2021-12-31', '2021-11-30'],
    bad: [
      '2021-13',
      '2021-00',
      '2021-04-31',
      '2021-02-30',
      '2021-1',
      '21',
      21,
      20210405,
      2021.5,
      'about 2020',
      true,
    ],
    unsaid: ['2021-02-29'],
  },
  day: {
    schema: day,
    at: schemaAt(original, 'date'),
    good: ['2024-08-13', '2024-02-29', '2024-10-31'],
    bad: ['2024-08', '2024', 2024, '2024/08/13', '2024-09-31', '2024-02-30', '2024-8-1', null],
    unsaid: ['2023-02-29'],
  },
  id: {
    schema: id,
    at: schemaAt(original, 'company'),
    good: ['groq', '11-11-media', '3d'],
    bad: ['Groq', 'a--b', '-a', 'a_b', 'a b', '', 3],
  },
  'web address': {
    schema: webAddress,
    at: schemaAt(round, 'source'),
    good: ['https://example.com/', 'http://example.com/a?b=c#d', 'https://例子.example/新闻'],
    bad: ['example.com', 'https://', 'javascript:alert(1)', 'ftp://example.com/', '//example.com/', '', 5],
  },
  'name of a round': {
    schema: roundName,
    at: schemaAt(round, 'round'),
    good: [...usualRoundNames, 'Series B1', 'Series C++', 'Pre-Series B', { zh: '一轮', en: 'A round' }],
    bad: ['series A', 'Series AB', 'A round', '', { zh: '一轮' }, { zh: '一轮', en: '' }, 1],
  },
  title: {
    schema: title,
    at: schemaAt(original, 'title'),
    good: ['题', ' a ', '题'.repeat(60), 'a'.repeat(120)],
    bad: ['', '  ', '　', 'a'.repeat(121), 2024],
    unsaid: ['题'.repeat(61), 'a\u0007'],
  },
};

for (const [name, { schema, at, good, bad, unsaid = [] }] of Object.entries(cases))
  test(`accepts and refuses what the column does as ${name}`, () => {
    const validate = ajv.compile(at);
    const isAccepted = (value: unknown) => schema.safeParse(value).success;
    for (const value of good)
      assert.deepEqual([isAccepted(value), validate(value)], [true, true], String(value));
    for (const value of bad)
      assert.deepEqual([isAccepted(value), validate(value)], [false, false], String(value));
    for (const value of unsaid)
      assert.deepEqual([isAccepted(value), validate(value)], [false, true], String(value));
    for (const example of at.examples ?? []) assert.ok(isAccepted(example), String(example));
  });

test('knows every usual name of a round that the column tells authors of', () => {
  const help = String(usualRoundName['patternErrorMessage']);
  const told = /Write (.+), or give it in both languages/.exec(help)?.[1] ?? '';
  const names = told.replace(/ \(.*?\)/, '').split(/, | or /);
  assert.ok(names.length >= 7);
  for (const name of names) assert.ok(usualRoundNames.includes(name), name);
});

test('tells an author what a check would: how to write it', () => {
  const told = String(schemaAt(original, 'date')['patternErrorMessage']);
  assert.match(told, /\p{Script=Han}.* Write the day as year-month-day: 2024-08-13\.$/u);
  assert.match(String(schemaAt(round, 'amount')['patternErrorMessage']), /USD 640M/);
});

test('states counts, kinds and lists that name nothing twice', () => {
  assert.equal(schemaAt(original, 'issue').minimum, 1);
  const { minItems, maxItems, uniqueItems } = schemaAt(original, 'tags');
  assert.deepEqual([minItems, maxItems, uniqueItems], [1, 6, true]);
  assert.deepEqual(schemaAt(round, 'status').enum, ['confirmed', 'reported', 'unverified']);
  const lead = schemaAt(round, 'lead', 'items');
  assert.deepEqual(Object.keys(lead).sort(), ['pattern', 'patternErrorMessage', 'type']);
});

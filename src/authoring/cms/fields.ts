import { labelOf } from '#authoring/cms/labels.ts';
import { phraseInBoth, type JsonSchema } from '#authoring/json-schemas/forms.ts';
import { locales } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** A field of a form, as Sveltia CMS is told of it. */
export interface CmsField {
  name: string;
  widget: string;
  [option: string]: unknown;
}

/** What is said of a field beside its name. */
interface FieldOptions {
  widget: string;
  [option: string]: unknown;
}

/** Whom the ids of a field name: the collection, its file where it has several, and the fields of an entry. */
interface Relation {
  collection: string;
  file?: string;
  value_field: string;
  /** Where the name of an entry is, without its language. */
  name: string;
}

function inList(file: string): Relation {
  return {
    collection: 'lists',
    file,
    value_field: `${file}.*.id`,
    name: `${file}.*.name`,
  };
}

const companies: Relation = {
  collection: 'companies',
  value_field: '{{slug}}',
  name: 'name',
};

/** The fields that hold ids of other records, which the schema knows as ids only. */
const relations: Readonly<Record<string, Relation>> = {
  company: companies,
  companies,
  tags: inList('tags'),
  series: inList('series'),
  authors: inList('authors'),
  translators: inList('authors'),
  lead: inList('investors'),
  participants: inList('investors'),
};

/** The fields that are written in sentences, for which a line is too short. */
const sentences: ReadonlySet<string> = new Set(['description', 'bio', 'note', 'text', 'reply', 'reason']);

/** The widget that picks ids by names in the language of the office, and finds them by names in both. */
function relationOptions({ name, ...relation }: Relation, language: WordingLanguage): FieldOptions {
  return {
    widget: 'relation',
    ...relation,
    display_fields: [`${name}.${language}`],
    search_fields: locales.map((locale) => `${name}.${locale}`),
  };
}

function translated(words: string | undefined, language: WordingLanguage): string | undefined {
  const phrase = words === undefined ? undefined : phraseInBoth(words);
  return phrase ? inWords(phrase, language) : words;
}

/** The editor tries a pattern on values that are not there too, as the word “undefined” or as nothing. */
function patternOf(schema: JsonSchema, isRequired: boolean, language: WordingLanguage): object {
  const { pattern } = schema;
  if (pattern === undefined || pattern === '\\S') return {};
  const help = schema['patternErrorMessage'] as string | undefined;
  const optional = isRequired ? pattern : `^$|^undefined$|${pattern}`;
  return { pattern: [optional, translated(help, language) ?? pattern] };
}

/** Letters are published in their own language: a text does not stand for both there. */
const inOneLanguage: ReadonlySet<string> = new Set(['text', 'reply']);

/**
 * The part of a schema that a form shows: where a text or a group of languages may stand, it takes the group. Undefined
 * where it shows nothing, and what the file has is kept.
 */
export function shownBranch(name: string, schema: JsonSchema, isRequired: boolean): JsonSchema | undefined {
  const branches = (schema.anyOf ?? schema.oneOf)?.filter((branch) => typeof branch === 'object');
  if (!branches) return schema.propertyNames ? undefined : schema;
  // A form would drop what has another form than the one that it shows, and may be left out.
  if (!isRequired) return undefined;
  const group = branches.find(({ properties }) => properties !== undefined);
  return inOneLanguage.has(name) ? branches[0] : (group ?? branches[0]);
}

interface FieldPlace {
  isRequired: boolean;
  language: WordingLanguage;
}

/** The widget of a text and what it is told. */
function textOptions(name: string, schema: JsonSchema, place: FieldPlace): FieldOptions {
  if (schema.enum) return { widget: 'select', options: schema.enum };
  const patterned = patternOf(schema, place.isRequired, place.language);
  if (sentences.has(name)) return { widget: 'text', ...patterned };
  const length = schema.maxLength === undefined ? {} : { maxlength: schema.maxLength };
  return { widget: 'string', ...length, ...patterned };
}

function listOptions(name: string, schema: JsonSchema, language: WordingLanguage): FieldOptions {
  const items = schema.items as JsonSchema;
  const bounds = {
    ...(schema.minItems && { min: schema.minItems }),
    ...(schema.maxItems && { max: schema.maxItems }),
  };
  if (relations[name]) return { ...relationOptions(relations[name], language), multiple: true, ...bounds };
  if (!items.properties) return { widget: 'list', ...bounds };
  const fields = fieldsOf(items, language);
  return { widget: 'list', collapsed: true, summary: summaryOf(fields), ...bounds, fields };
}

/** What a folded entry of a list is called. */
function summaryOf(fields: readonly CmsField[]): string {
  const first = fields.find(({ widget }) => widget !== 'hidden');
  const names = first?.widget === 'object' ? locales.map((each) => `${first.name}.${each}`) : [first?.name];
  return names.map((name) => `{{${name}}}`).join(' · ');
}

function optionsOf(name: string, schema: JsonSchema, place: FieldPlace): FieldOptions {
  const { isRequired, language } = place;
  const shown = shownBranch(name, schema, isRequired);
  if (!shown) return { widget: 'hidden' };
  const types = [shown.type].flat();
  if (relations[name] && types.includes('string')) return relationOptions(relations[name], language);
  if (types.includes('object')) return { widget: 'object', fields: fieldsOf(shown, language) };
  if (types.includes('array')) return listOptions(name, shown, language);
  // A checkbox would write false into every entry of a list that leaves it out.
  if (types.includes('boolean'))
    return { widget: 'select', options: [{ label: inWords(say('cms.yes'), language), value: true }] };
  if (types.includes('string')) return textOptions(name, shown, place);
  return { widget: 'number', value_type: shown.type === 'integer' ? 'int' : 'float', min: shown.minimum };
}

/** The fields of a form for a record, in the order of its schema. */
export function fieldsOf(schema: JsonSchema, language: WordingLanguage): CmsField[] {
  return Object.entries(schema.properties ?? {}).map(([name, part]): CmsField => {
    const property = part as JsonSchema;
    const isRequired = schema.required?.includes(name) ?? false;
    const options = optionsOf(name, property, { isRequired, language });
    if (options.widget === 'hidden') return { name, ...options };
    const hint = translated(property.description, language);
    return {
      name,
      label: labelOf(name, language),
      ...options,
      required: isRequired,
      ...(hint && { hint }),
    };
  });
}

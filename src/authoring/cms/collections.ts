import { fieldsOf, type CmsField } from '#authoring/cms/fields.ts';
import { jsonSchema, type JsonSchema, type SchemaName } from '#authoring/json-schemas.ts';
import { locales, programLocale, type Locale } from '#config.ts';
import { unfinished } from '#schema/translation.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A collection of entries, as Sveltia CMS is told of it. */
export interface CmsCollection {
  name: string;
  label: string;
  [option: string]: unknown;
}

const id = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Pictures go into the folder of the issue, and are named from there. */
const besideText = { media_folder: '', public_folder: '.' };

function slugOf(hint: Phrase, pattern: string, language: WordingLanguage): object {
  const words = inWords(hint, language);
  return { slug: { editable: ['create'], hint: words, pattern: [pattern, words] } };
}

function bodyField(language: WordingLanguage): CmsField {
  const [label, hint] = [say('cms.field.body'), say('cms.hint.body')].map((each) => inWords(each, language));
  return { name: 'body', label, widget: 'text', use_emoji_autocomplete: false, hint };
}

/** The fields of a front matter, with what the editor needs to know beyond the schema, and the text below them. */
function textFields(kind: SchemaName, language: WordingLanguage): CmsField[] {
  const fields = fieldsOf(jsonSchema(kind), language).map((field): CmsField => {
    if (field.name === 'cover')
      return {
        ...field,
        fields: (field['fields'] as CmsField[]).map((each) =>
          each.name === 'src' ? { ...each, widget: 'image', choose_url: false } : each,
        ),
      };
    if (field.name === 'translates') return { ...field, default: unfinished, readonly: true };
    return field;
  });
  return [...fields, bodyField(language)];
}

interface TextCollection {
  kind: 'original' | 'translation' | 'page';
  locale: Locale;
}

/** What the collections are of. */
export interface Column {
  /** The folder of content, from the root of the repository. */
  content: string;
  /** The language of labels and hints. */
  language: WordingLanguage;
  /** The numbers of issues, and the fingerprints of translations, that have what a form would lose. */
  heldBack: readonly string[];
}

const textFolders = { original: 'issues', translation: 'issues', page: 'pages' } as const;
/** The field that tells originals from translations, which lie in the same folders. */
const tellingFields = { original: 'issue', translation: 'translates', page: 'title' } as const;
const singulars = { original: 'issue', translation: 'translation', page: 'page' } as const;
const slugPatterns = { original: '^\\d{3,}-[a-z0-9]+(?:-[a-z0-9]+)*$', translation: `^\\d|${id}`, page: id };
const slugHints = { original: 'issue', translation: 'translation', page: 'page' } as const;

/** Takes the texts of one kind, but for those that a form would harm. */
function filterOf(kind: TextCollection['kind'], heldBack: readonly string[]): object {
  const others = ['null', ...heldBack].join('|');
  return { filter: { field: tellingFields[kind], pattern: `^(?!(?:${others})$).` } };
}

function textCollection(
  { kind, locale }: TextCollection,
  { content, language, heldBack }: Column,
): CmsCollection {
  return {
    name: `${kind}-${locale}`,
    label: inWords(say(`cms.collection.${kind}.${locale}`), language),
    label_singular: inWords(say(`cms.singular.${singulars[kind]}`), language),
    folder: `${content}/${textFolders[kind]}`,
    path: `{{slug}}/${locale}`,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    ...filterOf(kind, heldBack),
    ...slugOf(say(`cms.slug.${slugHints[kind]}`), slugPatterns[kind], language),
    ...besideText,
    summary: kind === 'original' ? '{{issue}} · {{title}}' : '{{title}}',
    preview_path: '',
    editor: { preview: false },
    fields: textFields(kind, language),
  };
}

/** What an entry is called in a list of the editor. */
const names = locales.map((locale) => `{{name.${locale}}}`).join(' · ');

/** The lists that are one file each; the names are those of their schemas. */
const lists = ['investors', 'tags', 'series', 'authors'] as const;

function listFile(name: (typeof lists)[number], content: string, language: WordingLanguage): object {
  const fields = fieldsOf(jsonSchema(name).items as JsonSchema, language);
  const label = inWords(say(`cms.list.${name}`), language);
  const summary = names;
  return {
    name,
    label,
    file: `${content}/${name}.yaml`,
    format: 'yaml',
    fields: [{ name, label, widget: 'list', root: true, collapsed: true, summary, fields }],
  };
}

/** The collections of forms: what an office edits field by field. */
export function formCollections(column: Column): CmsCollection[] {
  const { content, language } = column;
  const kinds = ['original', 'translation', 'page'] as const;
  const [issues, translations, pages] = kinds.map((kind) =>
    locales.map((locale) => textCollection({ kind, locale }, column)),
  );
  return [
    ...(issues ?? []),
    ...(translations ?? []),
    {
      name: 'companies',
      label: inWords(say('cms.collection.companies'), language),
      label_singular: inWords(say('cms.singular.company'), language),
      folder: `${content}/companies`,
      extension: 'yaml',
      format: 'yaml',
      identifier_field: `name.${programLocale}`,
      ...slugOf(say('cms.slug.company'), id, language),
      summary: names,
      editor: { preview: false },
      fields: fieldsOf(jsonSchema('company'), language),
    },
    {
      name: 'lists',
      label: inWords(say('cms.collection.lists'), language),
      editor: { preview: false },
      files: lists.map((name) => listFile(name, content, language)),
    },
    ...(pages ?? []),
  ];
}

/** The collections of whole files: what an office edits to the letter, with comments and all that no form shows. */
export function fileCollections({ content, language }: Omit<Column, 'heldBack'>): CmsCollection[] {
  const words = (phrase: Phrase): string => inWords(phrase, language);
  const raw = {
    format: 'raw',
    editor: { preview: false },
    fields: [
      {
        name: 'body',
        label: words(say('cms.field.file')),
        widget: 'text',
        use_emoji_autocomplete: false,
        hint: words(say('cms.hint.file')),
      },
    ],
  };
  const shared = { ...raw, identifier_field: 'body', summary: '{{slug}}' };
  return [
    ...locales.map((locale) => ({
      ...shared,
      name: `text-${locale}`,
      label: words(say(`cms.collection.text.${locale}`)),
      folder: `${content}/issues`,
      path: `{{slug}}/${locale}`,
      extension: 'mdx',
      ...slugOf(say('cms.slug.issue'), slugPatterns.original, language),
      ...besideText,
    })),
    {
      ...shared,
      name: 'text-companies',
      label: words(say('cms.collection.text.companies')),
      folder: `${content}/companies`,
      extension: 'yaml',
      ...slugOf(say('cms.slug.company'), id, language),
    },
    {
      name: 'text-lists',
      label: words(say('cms.collection.text.lists')),
      files: [...lists, 'conversion' as const, 'redirects' as const].map((name) => ({
        ...raw,
        name,
        label: words(say(`cms.list.${name}`)),
        file: `${content}/${name}.yaml`,
      })),
    },
  ];
}

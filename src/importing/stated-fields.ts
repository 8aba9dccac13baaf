import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { readDay } from '#importing/read-day.ts';
import type { Day } from '#schema/partial-date.ts';

/** What the front matter of a post states. */
export interface StatedFields {
  title: string | undefined;
  date: Day | undefined;
  updated: Day | undefined;
  authors: string[];
  /** Its tags, then its categories; each once. */
  tags: string[];
  description: string | undefined;
  /** The address of its picture, as it is written. */
  cover: string | undefined;
  language: string | undefined;
  /** What it has in common with its translations. */
  translationKey: string | undefined;
  /** What was to be its day and is none. */
  notDay?: string;
  /** Its own addresses and old ones, as they are written. */
  addresses: string[];
  /** Whether the first of them is its own. */
  statesAddress: boolean;
  /** The last part of its address. */
  slug: string | undefined;
  categories: string[];
}

/** Front matter that its form can read, and the text below it. */
export interface StatedHead {
  fields: StatedFields;
  /** Its lines, with what stands around them. */
  lines: PostLine[];
  body: PostLine[];
}

/** Fields that states nothing. */
export const noFields: StatedFields = {
  title: undefined,
  date: undefined,
  updated: undefined,
  authors: [],
  tags: [],
  description: undefined,
  cover: undefined,
  language: undefined,
  translationKey: undefined,
  addresses: [],
  statesAddress: false,
  slug: undefined,
  categories: [],
};

type Values = Record<string, unknown>;

/** The words of a value: those of a text, a number or a date. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  return value instanceof Date ? value.toISOString() : undefined;
}

/** The texts of a value: of a list or of lists in it, of a text with commas; of a group, its name. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => listOf(each));
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return listOf((value as Values)['name'] ?? (value as Values)['title']);
  const words = wordsOf(value);
  return words === undefined ? [] : words.split(/[,，、]/).flatMap((each) => each.trim() || []);
}

/** A picture: its address, or the first of several. */
function pictureOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return pictureOf(value[0]);
  if (typeof value !== 'object' || value === null) return wordsOf(value);
  const { image, src, path, url, overlay_image: overlay, teaser } = value as Values;
  return pictureOf(image ?? src ?? path ?? url ?? overlay ?? teaser);
}

/**
 * The fields by their names in small letters, and those in groups: Hugo has its own in `params`, Zola in `extra` and
 * `taxonomies`.
 */
function byNameOf(values: Values): Map<string, unknown> {
  const whole = Object.entries(values).map(([key, value]) => [key.toLowerCase(), value] as const);
  const grouped = whole.flatMap(([key, value]) =>
    ['params', 'extra', 'taxonomies'].includes(key) && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inner, each]) => [inner.toLowerCase(), each as unknown] as const)
      : [],
  );
  return new Map([...grouped, ...whole]);
}

/** The fields in which Jekyll takes a text for a list of words (https://jekyllrb.com/docs/posts/#categories-and-tags). */
const wordLists = ['tags', 'tag', 'categories', 'category'];

function fieldsOf(values: Values, isJekyll: boolean): StatedFields {
  const byName = byNameOf(values);
  for (const name of isJekyll ? wordLists : []) {
    const value = byName.get(name);
    if (typeof value === 'string' && !/[,，、]/.test(value)) byName.set(name, value.trim().split(/\s+/));
  }
  const first = (...names: string[]): unknown =>
    names
      .map((name) => byName.get(name))
      .find((value) => value !== undefined && value !== null && value !== '');
  const dayIn = (...names: string[]): Day | undefined => {
    const words = wordsOf(first(...names));
    return words === undefined ? undefined : readDay(words);
  };
  const lists = (...names: string[]): string[] => [
    ...new Set(names.flatMap((name) => listOf(byName.get(name)))),
  ];
  const dated = ['date', 'publishdate', 'pubdate', 'published_at', 'created', 'created_at', '日期'];
  const date = dayIn(...dated);
  const stated = wordsOf(first(...dated));
  return {
    title: wordsOf(first('title', '标题')),
    date,
    ...(date === undefined && stated !== undefined && { notDay: stated }),
    updated: dayIn('updated', 'lastmod', 'last_modified_at', 'modified', 'updated_at'),
    authors: lists('author', 'authors', '作者'),
    tags: lists('tags', 'tag', 'keywords', 'topics', 'categories', 'category'),
    description: wordsOf(first('description', 'excerpt', 'summary', 'abstract')),
    cover: pictureOf(
      first(
        'cover',
        'coverimage',
        'featured_image',
        'feature_image',
        'image',
        'images',
        'thumbnail',
        'banner',
        'banner_image',
        'cover_image',
        'featuredimage',
        'featured-image',
        'cover_image',
        'index_img',
        'top_img',
        'header-img',
        'featuredimage',
        'header',
      ),
    ),
    language: wordsOf(first('lang', 'language', 'locale')),
    statesAddress: first('permalink', 'url', 'link') !== undefined,
    slug: wordsOf(first('slug')),
    categories: lists('categories', 'category'),
    translationKey: wordsOf(first('translationkey', 'translation_key')),
    addresses: [
      ...listOf(first('permalink', 'url', 'link')),
      ...listOf(byName.get('aliases')),
      ...listOf(byName.get('alias')),
      ...listOf(byName.get('redirect_from')),
    ],
  };
}

function readYaml(text: string): unknown {
  const document = parseDocument(text, { strict: false, uniqueKeys: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
}

/** The forms of front matter: the lines around each, and what reads it. */
const forms: readonly {
  opening: RegExp;
  closing: RegExp;
  isKept?: boolean;
  read: (text: string) => unknown;
}[] = [
  { opening: /^---\s*$/, closing: /^(?:---|\.\.\.)\s*$/, read: readYaml },
  { opening: /^\+\+\+\s*$/, closing: /^\+\+\+\s*$/, read: parseToml },
  // JSON is its own fence: https://gohugo.io/content-management/front-matter/
  { opening: /^\{\s*$/, closing: /^\}\s*$/, isKept: true, read: (text) => JSON.parse(text) as unknown },
  { opening: /^;;;\s*$/, closing: /^;;;\s*$/, read: (text) => JSON.parse(`{${text}}`) as unknown },
];

/** No front matter has more lines. */
const mostLines = 400;

/**
 * Reads the front matter of a post by its own form: YAML, TOML or JSON.
 *
 * @param isJekyll whether words in a text are tags each
 * @returns undefined where there is none, or its form cannot read it
 */
export function readStated(lines: readonly PostLine[], isJekyll: boolean): StatedHead | undefined {
  const start = lines.findIndex((line) => !isBlank(line));
  const form = forms.find(({ opening }) => opening.test(lines[start]?.text ?? ''));
  if (!form) return undefined;
  const length = lines.slice(start + 1, start + mostLines).findIndex(({ text }) => form.closing.test(text));
  if (length === -1) return undefined;
  const end = start + 1 + length;
  const inner = form.isKept ? lines.slice(start, end + 1) : lines.slice(start + 1, end);
  try {
    const values = form.read(inner.map(({ text }) => text).join('\n'));
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return { fields: fieldsOf(values as Values, isJekyll), lines: inner, body: lines.slice(end + 1) };
  } catch {
    return undefined;
  }
}

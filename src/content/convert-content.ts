import { hash } from 'node:crypto';
import { convertedBody, type BodySource } from '#content/body-source.ts';
import type { ProseFile, ProseFiles } from '#content/read-prose.ts';
import type { ContentRecords, Listed, OriginalFile, TranslationFile } from '#domain/records.ts';
import { inLocale, matchPath, routes, splitLocale } from '#domain/route-table.ts';
import { conversion, type Conversion } from '#language/conversion/traditional.ts';
import { convertMarkdown } from '#markdown/convert-markdown.ts';
import type { ConversionException } from '#schema/conversion.ts';
import { convertedFrom, type Locale } from '#config.ts';

/** A language and the one that its texts are converted from. */
type Pair = readonly [to: Locale, from: Locale];

const pairs = Object.entries(convertedFrom) as Pair[];

/** What was read of a content folder and is to be converted. */
interface Readable {
  records: ContentRecords;
  prose: ProseFiles;
  /** The texts of the issues. */
  bodies: BodySource[];
}

/** Converts texts by the exceptions of the column, and those of an issue. */
class Conversions {
  readonly #exceptions: readonly ConversionException[];
  readonly #known = new Map<string, Conversion>();

  constructor(exceptions: readonly ConversionException[]) {
    this.#exceptions = exceptions;
  }

  #exceptionsOf(issue: number | undefined): ConversionException[] {
    return this.#exceptions.filter(
      ({ issues }) => issues === undefined || (issue !== undefined && issues.includes(issue)),
    );
  }

  /** Names the exceptions. */
  digestFor(issue: number | undefined): string {
    return hash('sha256', JSON.stringify(this.#exceptionsOf(issue)));
  }

  /** What converts the texts of an issue, or what belongs to none. */
  wordsOf(issue?: number): Conversion {
    const exceptions = this.#exceptionsOf(issue);
    const name = JSON.stringify(exceptions);
    const known =
      this.#known.get(name) ?? conversion(exceptions.map(({ written, becomes }) => [written, becomes]));
    this.#known.set(name, known);
    return known;
  }
}

/** Gives the words of a record in a language: where none are written in it, those that another one has, converted. */
function withWords<T>(record: T, [to, from]: Pair, convert: Conversion): T {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const changed = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
    const words = changed[from];
    return typeof words === 'string' && changed[to] === undefined
      ? { ...changed, [to]: convert(words) }
      : changed;
  };
  return change(record) as T;
}

/**
 * An address of the site as readers of the other language have it; what there is once for all languages stays, and so does a
 * part of a page that is named in words.
 */
function linkTo([to, from]: Pair): (address: string) => string {
  return (address) => {
    const [path = ''] = address.split(/[?#]/, 1);
    const found = matchPath(path);
    const isShared = found === undefined || 'isShared' in routes[found.name];
    if (isShared || found.locale !== from || /#.*(?:%|[^\x20-\x7e])/.test(address)) return address;
    return inLocale(to, splitLocale(path)[1]) + address.slice(path.length);
  };
}

function fileOf(folder: string, locale: Locale): string {
  return `${folder}/${locale}.mdx`;
}

function convertBody(
  bodies: readonly BodySource[],
  folder: string,
  pair: Pair,
  convert: Conversion,
  exceptions: string,
): BodySource | undefined {
  const [to, from] = pair;
  const body = bodies.find(({ file }) => file === fileOf(folder, from));
  const link = linkTo(pair);
  return (
    body &&
    convertedBody(body, fileOf(folder, to), exceptions, (text) =>
      convertMarkdown(text, { words: convert, link }),
    )
  );
}

/** The words that a text has in its front matter, and by which its translations follow it. */
function frontMatterOf(text: OriginalFile | TranslationFile, convert: Conversion): TranslationFile['data'] {
  const { title, description } = text.data;
  const words = { title: convert(title), description: convert(description) };
  return 'translates' in text.data
    ? { ...text.data, ...words }
    : { ...words, translators: [], translates: 'fingerprint' in text ? text.fingerprint : '' };
}

function convertIssues(
  { records, bodies }: Readable,
  pair: Pair,
  conversions: Conversions,
): Pick<Readable, 'records' | 'bodies'> {
  const [to, from] = pair;
  const texts = Map.groupBy([...records.originals, ...records.translations], ({ folder }) => folder);
  const byFolder = Map.groupBy(bodies, ({ file }) => file.slice(0, file.lastIndexOf('/')));
  const translations: TranslationFile[] = [];
  const added: BodySource[] = [];
  const originals = records.originals.map((original): OriginalFile => {
    const { folder, data, drawings, tables } = original;
    const convert = conversions.wordsOf(data.issue);
    const written = texts.get(folder) ?? [];
    const source = written.find(({ locale }) => locale === from);
    const body =
      source &&
      convertBody(byFolder.get(folder) ?? [], folder, pair, convert, conversions.digestFor(data.issue));
    if (source && body && written.every(({ locale }) => locale !== to)) {
      const { pictures } = source;
      const { file, digest } = body;
      added.push(body);
      translations.push({
        file,
        folder,
        locale: to,
        digest,
        pictures,
        from,
        data: frontMatterOf(source, convert),
      });
    }
    return {
      ...original,
      data: withWords(data, pair, convert),
      drawings: withWords(drawings, pair, convert),
      tables: withWords(tables, pair, convert),
    };
  });
  return {
    records: { ...records, originals, translations: [...records.translations, ...translations] },
    bodies: [...bodies, ...added],
  };
}

function convertProse({ pages, bodies }: ProseFiles, pair: Pair, conversions: Conversions): ProseFiles {
  const [to, from] = pair;
  const convert = conversions.wordsOf();
  const added: BodySource[] = [];
  const converted = pages.map((page): ProseFile => {
    const source = page.texts.find(({ locale }) => locale === from);
    if (!source || page.texts.some(({ locale }) => locale === to)) return page;
    const folder = source.file.slice(0, source.file.lastIndexOf('/'));
    const body = convertBody(bodies, folder, pair, convert, conversions.digestFor(undefined));
    if (!body) return page;
    added.push(body);
    const { file, digest } = body;
    const [title, description] = [convert(source.title), convert(source.description)];
    return {
      ...page,
      texts: [...page.texts, { ...source, title, description, locale: to, file, digest, from }],
    };
  });
  return { pages: converted, bodies: [...bodies, ...added] };
}

/**
 * Adds what is converted to what was read: texts that nobody wrote in a language that is made from another one, and the
 * words of records in it. A text that is converted is parsed when its original, or an exception, changed.
 *
 * @param exceptions the words that are not converted as the dictionaries have them
 */
export function convertContent(read: Readable, exceptions: readonly Listed<ConversionException>[]): Readable {
  if (pairs.length === 0) return read;
  const conversions = new Conversions(exceptions.map(({ data }) => data));
  let converted = read;
  for (const pair of pairs) {
    const { records, bodies } = convertIssues(converted, pair, conversions);
    const lists = <T>(list: T): T => withWords(list, pair, conversions.wordsOf());
    converted = {
      bodies,
      prose: convertProse(converted.prose, pair, conversions),
      records: {
        ...records,
        companies: lists(records.companies),
        investors: lists(records.investors),
        tags: lists(records.tags),
        series: lists(records.series),
        authors: lists(records.authors),
      },
    };
  }
  return converted;
}

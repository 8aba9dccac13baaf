import { locales } from '#config.ts';
import path from 'node:path';
import type { Content } from '#content/read-content.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What has ids that texts and records name. */
export type IdKind =
  'company' | 'tag' | 'series' | 'author' | 'investor' | 'reference' | 'round' | 'drawing' | 'note';

/** An id that may be named, and what it is the id of. */
export interface KnownId {
  id: string;
  /** Its names, that in the language of messages first. */
  names: string[];
  /** More that tells it from others. */
  detail: string;
  /** The file that states it, relative to the content folder. */
  file: string;
  place: () => Place;
}

/** What was read last, as far as it tells of ids. */
export type KnownContent = Pick<Content, 'sources' | 'bodies' | 'records'>;

type Sources = Content['sources'];

/** The lists that state the records of a kind. */
const lists = {
  tag: 'tags.yaml',
  series: 'series.yaml',
  author: 'authors.yaml',
  investor: 'investors.yaml',
} as const;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The names of a record, which is written in one way or in each language. */
function namesOf(name: unknown, language: WordingLanguage): string[] {
  const others = locales.filter((locale) => locale !== language);
  return [name, ...[language, ...others].map((each) => property(name, each))].flatMap(textOf);
}

function inList(sources: Sources, file: string, language: WordingLanguage): KnownId[] {
  const data = sources.get(file)?.data;
  return (Array.isArray(data) ? data : []).flatMap((entry: unknown, index) =>
    textOf(property(entry, 'id')).map((id) => ({
      id,
      names: namesOf(property(entry, 'name'), language),
      detail: '',
      file,
      place: () => sources.get(file)?.locate([index, 'id']) ?? { line: 1, column: 1 },
    })),
  );
}

function companies(sources: Sources, language: WordingLanguage): KnownId[] {
  return [...sources].flatMap(([file, { data }]) => {
    const id = /^companies\/([^/]+)\.ya?ml$/.exec(file)?.[1];
    const names = namesOf(property(data, 'name'), language);
    return id === undefined ? [] : [{ id, names, detail: '', file, place: () => ({ line: 1, column: 1 }) }];
  });
}

/** The references of an issue, which its original states. */
function references(sources: Sources, folder: string): KnownId[] {
  return [...sources].flatMap(([file, source]) => {
    const list = path.posix.dirname(file) === folder ? property(source.data, 'references') : undefined;
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) =>
      textOf(property(entry, 'id')).map((id) => ({
        id,
        names: textOf(property(entry, 'title')),
        detail: ['publisher', 'date', 'url'].flatMap((name) => textOf(property(entry, name))).join(' · '),
        file,
        place: () => source.locate(['references', index, 'id']),
      })),
    );
  });
}

/** What a text may refer to. */
function contextOf(file: string, { bodies }: KnownContent): Partial<BodyContext> {
  const folder = path.posix.dirname(file);
  const beside = (each: { file: string }): boolean => path.posix.dirname(each.file) === folder;
  return (bodies.find((body) => body.file === file) ?? bodies.find(beside))?.context ?? {};
}

/** The rounds whose amounts a text can print: of a company that it names, or of the only one of its issue. */
function rounds(
  file: string,
  named: string | undefined,
  content: KnownContent,
  language: WordingLanguage,
): KnownId[] {
  const [only, ...others] = contextOf(file, content).companies ?? [];
  const id = named ?? (others.length === 0 ? only : undefined);
  const company = content.records.companies.find((each) => each.id === id);
  if (!company) return [];
  const { funding } = company.data;
  return nameRounds(funding).flatMap(({ name, amount }, index): KnownId[] => {
    const { round, date } = funding[index] ?? {};
    if (amount === undefined) return [];
    return [
      {
        id: name,
        names: namesOf(round, language),
        detail: [amount, ...(date ? [toIsoDate(date)] : [])].join(' · '),
        file: company.file,
        place: () =>
          content.sources.get(company.file)?.locate(['funding', index, 'round']) ?? { line: 1, column: 1 },
      },
    ];
  });
}

/** The drawings beside a text. */
function drawings(file: string, content: KnownContent, language: WordingLanguage): KnownId[] {
  const folder = path.posix.dirname(file);
  return (contextOf(file, content).drawings ?? []).map((name) => {
    const drawing = path.posix.join(folder, name);
    return {
      id: `./${name}`,
      names: namesOf(property(content.sources.get(drawing)?.data, 'title'), language),
      detail: '',
      file: drawing,
      place: () => ({ line: 1, column: 1 }),
    };
  });
}

/** The notes below a text. */
function notes(file: string, text: string): KnownId[] {
  const lines = new SourceLines(text);
  return Array.from(text.matchAll(/^\[\^([^\]\s]+)\]:(.*)$/gm), ({ 1: id = '', 2: words = '', index }) => ({
    id,
    names: [words.trim()],
    detail: '',
    file,
    place: () => lines.placeAt(index),
  }));
}

/**
 * The ids of a kind that a file may name, by what was read last.
 *
 * @param company the company whose rounds are meant, where that is said
 * @param file relative to the content folder
 * @param text of the file as it is now
 */
export function knownIds(
  { kind, company }: { kind: IdKind; company?: string },
  file: string,
  text: string,
  content: KnownContent,
  language: WordingLanguage,
): KnownId[] {
  const { sources } = content;
  if (kind === 'note') return notes(file, text);
  if (kind === 'round') return rounds(file, company, content, language);
  if (kind === 'drawing') return drawings(file, content, language);
  if (kind === 'reference') return references(sources, path.posix.dirname(file));
  return kind === 'company' ? companies(sources, language) : inList(sources, lists[kind], language);
}

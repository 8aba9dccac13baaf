import path from 'node:path';
import type { Content } from '#content/read-content.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What has ids that texts and records name. */
export type IdKind = 'company' | 'tag' | 'author' | 'investor' | 'reference' | 'note';

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

type Sources = Content['sources'];

/** The lists that state the records of a kind. */
const lists = { tag: 'tags.yaml', author: 'authors.yaml', investor: 'investors.yaml' } as const;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The names of a record, which is written in one way or in each language. */
function namesOf(name: unknown, language: WordingLanguage): string[] {
  const other = language === 'zh' ? 'en' : 'zh';
  return [name, property(name, language), property(name, other)].flatMap(textOf);
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
 * @param file relative to the content folder
 * @param text of the file as it is now
 */
export function knownIds(
  kind: IdKind,
  file: string,
  text: string,
  { sources }: Pick<Content, 'sources'>,
  language: WordingLanguage,
): KnownId[] {
  if (kind === 'note') return notes(file, text);
  if (kind === 'reference') return references(sources, path.posix.dirname(file));
  return kind === 'company' ? companies(sources, language) : inList(sources, lists[kind], language);
}

import type { Locale } from '#config.ts';

/** The parts of the index: readers look through the issues of all languages, and the entries of their own. */
export type SearchPart = `${'issue' | 'entry'}-${Locale}`;

/** Entries have numbers from here on, issues lower ones. */
const firstEntry = 2 ** 21;

/** Tells whether a document is an issue. */
export function isIssue(document: number): boolean {
  return document < firstEntry;
}

/** The numbers that documents have in the lists of an index, which tell their languages. */
export class DocumentNumbers {
  readonly #languages: readonly Locale[];

  /** @param languages those of the index, in its order */
  constructor(languages: readonly Locale[]) {
    this.#languages = languages;
  }

  /** The number of an issue: it never changes, so that an edit changes no other. */
  ofIssue(locale: Locale, number: number): number {
    return number * this.#languages.length + this.#languages.indexOf(locale);
  }

  /** The number of an entry: two that have the same by chance are told apart by their texts. */
  ofEntry(locale: Locale, key: string): number {
    return firstEntry + this.ofIssue(locale, hashOf(key) % Math.floor(firstEntry / this.#languages.length));
  }

  /** The language of a document. */
  localeOf(document: number): Locale {
    return this.#languages[(document % firstEntry) % this.#languages.length] as Locale;
  }

  /** The part that a document is in. */
  partOf(document: number): SearchPart {
    return `${isIssue(document) ? 'issue' : 'entry'}-${this.localeOf(document)}`;
  }

  /** The number that a document has without its language. */
  numberIn(document: number): number {
    return Math.floor((document % firstEntry) / this.#languages.length);
  }

  /** The key of the text of an issue. */
  issueKey(document: number): string {
    return `${this.localeOf(document)}-${this.numberIn(document)}`;
  }
}

/** FNV-1a (RFC 9923) of the UTF-16 units of a text, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The places of a text in which a token may be, the best last: bits of a number, 0 for the running text. */
export const fields = { names: 1, heading: 2, title: 4 } as const;

/**
 * A file of tokens: by each token the documents that have it, and those that have it in a name, a heading and the
 * title, as lists with commas between; lists that are empty are left out at the end. Commas of tokens are escaped, so
 * that a file can be taken apart without being parsed.
 */
export type TokenFile = Record<string, string>;

/** A text below a heading of a page. */
export interface SearchSection {
  /** The fragment of the heading; empty for what stands below the title. */
  id: string;
  title: string;
  text: string;
}

/** A page that search finds. */
export interface SearchDocument {
  address: string;
  title: string;
  /** Names by which it is found beside its text. */
  names: string[];
  sections: SearchSection[];
  /** What lists show beside the title. */
  facts: Record<string, string>;
}

/** A file of documents, by their numbers. */
export type DocumentFile = Record<string, SearchDocument[]>;

/** Traditional characters and words of Taiwan by what the column writes in their place. */
export interface Variants {
  /** Characters in pairs: one, and what is written for it. */
  characters: string;
  words: [word: string, written: string][];
}

/** What the index begins with, the only file that changes in its place: the digests that name all others. */
export interface IndexRoot {
  /** The digests of the files of tokens, one after the other. */
  tokens: string;
  /** The digests of the files of entries. */
  entries: string;
  /** The numbers of the issues of each language, as a list, and the digests of their texts. */
  issues: Record<Locale, { numbers: string; digests: string }>;
  /** The digests of the files of words. */
  words: string;
  /** The numbers of the issues that have a value of a filter. */
  filters: Record<'tag' | 'year', Record<string, string>>;
  variants: Variants;
}

/** The length of a digest in a name. */
export const digestLength = 6;

/** The file that the index begins with. */
export const rootFile = 'index.json';

/** Below it, the folder of the files that never change: their names have the digests of their contents. */
export const keptFolder = 'kept';

/** The path of a file of the index, below its folder. */
export function keptFile(
  kind: 'tokens' | 'entries' | 'issues' | 'words',
  key: string | number,
  digest: string,
): string {
  return `${keptFolder}/${kind}/${key}.${digest}.json`;
}

/** The digest at a place in many. */
export function digestAt(digests: string, index: number): string {
  return digests.slice(index * digestLength, (index + 1) * digestLength);
}

/** How many files of a kind an index has. */
export function countFiles(digests: string): number {
  return digests.length / digestLength;
}

/**
 * The edges by which a word is listed for what is written like it: a slip leaves its beginning or its end as it is.
 *
 * @param files the number of the files of words: a column with more words lists them by longer edges
 */
export function edgesOf(word: string, files: number): string[] {
  const length = files < 64 ? 1 : files < 256 ? 2 : 3;
  return [`${word.slice(0, length)}-`, `-${word.slice(-length)}`];
}

/** Whether a word is listed for what is written like it. */
export function isListed(word: string): boolean {
  return /^[a-z]{4,}$/.test(word);
}

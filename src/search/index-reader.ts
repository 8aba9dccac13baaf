import {
  digestAt,
  DocumentNumbers,
  countFiles,
  edgesOf,
  fields,
  hashOf,
  keptFile,
  isIssue,
  rootFile,
  type DocumentFile,
  type IndexRoot,
  type SearchDocument,
  type TokenFile,
} from '#search/index-files.ts';
import { decodeList } from '#search/posting-list.ts';
import type { Locale } from '#config.ts';

/** Reads a file of the index, by its path below the folder of the index. @throws where it cannot be had */
export type ReadFile = (file: string) => Promise<unknown>;

/** The documents that have a token, each with the {@link fields} it is in. */
export type Postings = ReadonlyMap<number, number>;

/** The postings of a token that no document has. */
export const nowhere: Postings = new Map();

/** Tells where a token is; undefined where that was not read. */
export type FindPostings = (token: string) => Postings | undefined;

/** Reads what a token file says of a token. */
export function readPostings(written: string | undefined): Map<number, number> {
  const [all = '', names = '', headings = '', titles = ''] = (written ?? '').split(',');
  const postings = new Map(decodeList(all).map((document) => [document, 0]));
  for (const [bit, list] of [
    [fields.names, names],
    [fields.heading, headings],
    [fields.title, titles],
  ] as const)
    for (const document of decodeList(list)) postings.set(document, (postings.get(document) ?? 0) | bit);
  return postings;
}

/** Reads the files of an index as they are needed, each once. */
export class IndexReader {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  #file<T>(name: string): Promise<T> {
    const file = this.#files.get(name) ?? this.#read(name);
    this.#files.set(name, file);
    return file as Promise<T>;
  }

  /** What the index begins with. */
  root(): Promise<IndexRoot> {
    return this.#file(rootFile);
  }

  /** The languages of the index, in its order. */
  async languages(): Promise<Locale[]> {
    return Object.keys((await this.root()).issues) as Locale[];
  }

  /** How its documents are numbered. */
  async numbers(): Promise<DocumentNumbers> {
    return new DocumentNumbers(await this.languages());
  }

  /** How many issues there are, in the language that has most. */
  async textCount(): Promise<number> {
    const { issues } = await this.root();
    return Math.max(...Object.values(issues).map(({ digests }) => countFiles(digests)));
  }

  async #tokenFile(bucket: number): Promise<TokenFile> {
    const { tokens } = await this.root();
    return this.#file(keptFile('tokens', bucket, digestAt(tokens, bucket)));
  }

  /** Finds the documents of tokens. */
  async postings(tokens: Iterable<string>): Promise<FindPostings> {
    const count = countFiles((await this.root()).tokens);
    const found = new Map<string, Postings>();
    const reading = Array.from(new Set(tokens), async (token) => {
      const file = await this.#tokenFile(hashOf(token) % count);
      found.set(token, readPostings(file[token]));
    });
    await Promise.all(reading);
    return (token) => found.get(token);
  }

  /** The words of the column that begin or end as a word does, and some others. */
  async wordsLike(word: string): Promise<string[]> {
    const { words } = await this.root();
    const count = countFiles(words);
    const lists = edgesOf(word, count).map((edge) => {
      const file = hashOf(edge) % count;
      return this.#file<string[]>(keptFile('words', file, digestAt(words, file)));
    });
    return [...new Set((await Promise.all(lists)).flat())];
  }

  /** What is found under the number of a document. */
  async documents(document: number): Promise<SearchDocument[]> {
    const { issues, entries } = await this.root();
    const numbers = await this.numbers();
    const number = numbers.numberIn(document);
    const group = number % countFiles(entries);
    let name = keptFile('entries', group, digestAt(entries, group));
    if (isIssue(document)) {
      const { numbers: listed, digests } = issues[numbers.localeOf(document)];
      const place = decodeList(listed).indexOf(number);
      name = keptFile('issues', numbers.issueKey(document), digestAt(digests, place));
    }
    return (await this.#file<DocumentFile>(name))[document] ?? [];
  }
}

import {
  digestAt,
  digestLength,
  edgesOf,
  fields,
  hashOf,
  issueKey,
  keptFile,
  numberIn,
  partOf,
  rootFile,
  type DocumentFile,
  type IndexRoot,
  type SearchDocument,
  type TokenFile,
} from '#search/index-files.ts';
import { decodeList } from '#search/posting-list.ts';

/** Reads a file of the index, by its path below the folder of the index. @throws where it cannot be had */
export type ReadFile = (file: string) => Promise<unknown>;

/** The documents that have a token, each with the {@link fields} it is in. */
export type Postings = ReadonlyMap<number, number>;

const nowhere: Postings = new Map();

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

  /** How many issues there are, in the language that has most. */
  async textCount(): Promise<number> {
    const { issues } = await this.root();
    return Math.max(...Object.values(issues).map(({ digests }) => digests.length / digestLength));
  }

  async #tokenFile(bucket: number): Promise<TokenFile> {
    const { tokens } = await this.root();
    return this.#file(keptFile('tokens', bucket, digestAt(tokens, bucket)));
  }

  /** Finds the documents of tokens. */
  async postings(tokens: Iterable<string>): Promise<(token: string) => Postings> {
    const count = (await this.root()).tokens.length / digestLength;
    const found = new Map<string, Postings>();
    const reading = Array.from(new Set(tokens), async (token) => {
      const file = await this.#tokenFile(hashOf(token) % count);
      found.set(token, readPostings(file[token]));
    });
    await Promise.all(reading);
    return (token) => found.get(token) ?? nowhere;
  }

  /** The words of the column that begin or end as a word does. */
  async wordsLike(word: string): Promise<string[]> {
    const { words } = await this.root();
    const lists = edgesOf(word).map((edge) => {
      const digest = words[edge];
      return digest === undefined ? [] : this.#file<string[]>(keptFile('words', edge, digest));
    });
    return [...new Set((await Promise.all(lists)).flat())];
  }

  /** What is found under the number of a document. */
  async documents(document: number): Promise<SearchDocument[]> {
    const { issues, entries } = await this.root();
    const number = numberIn(document);
    let name: string;
    if (partOf(document).startsWith('issue')) {
      const { numbers, digests } = issues[partOf(document).endsWith('zh') ? 'zh' : 'en'];
      name = keptFile('issues', issueKey(document), digestAt(digests, decodeList(numbers).indexOf(number)));
    } else {
      const group = number % (entries.length / digestLength);
      name = keptFile('entries', group, digestAt(entries, group));
    }
    return (await this.#file<DocumentFile>(name))[document] ?? [];
  }
}

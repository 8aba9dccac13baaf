import type { DocumentTokens } from '#authoring/search/document-tokens.ts';
import { fields, hashOf, type TokenFile } from '#search/index-files.ts';
import { readPostings } from '#search/index-reader.ts';
import { encodeList } from '#search/posting-list.ts';

/** A document and its fields in one number, 0 for none: millions of them wait in memory. */
const kinds = 16;

function writePostings(postings: ReadonlyMap<number, number>): string {
  const documents = [...postings.keys()].sort((a, b) => a - b);
  const listOf = (bits: number): string =>
    encodeList(documents.filter((document) => ((postings.get(document) ?? 0) & bits) === bits));
  return [0, fields.names, fields.heading, fields.title].map(listOf).join(',').replace(/,+$/, '');
}

/** What tokens are to change in the files of an index. */
export class TokenChanges {
  /** By the number of a file, by the token, the documents that changed. */
  readonly #byFile = new Map<number, Map<string, number[]>>();
  readonly #files: number;

  /** @param files into how many the tokens are cut */
  constructor(files: number) {
    this.#files = files;
  }

  #add(token: string, change: number): void {
    const file = hashOf(token) % this.#files;
    const ofFile = this.#byFile.get(file) ?? new Map<string, number[]>();
    this.#byFile.set(file, ofFile);
    const changes = ofFile.get(token);
    if (changes) changes.push(change);
    else ofFile.set(token, [change]);
  }

  /** Notes what is new of a document, and what is no longer in it. */
  note(document: number, before: DocumentTokens, after: DocumentTokens): void {
    for (const [token, bits] of after)
      if (before.get(token) !== bits) this.#add(token, document * kinds + bits + 1);
    for (const token of before.keys()) if (!after.has(token)) this.#add(token, document * kinds);
  }

  /** The numbers of the files that change. */
  files(): number[] {
    return [...this.#byFile.keys()];
  }

  /** Changes a file of tokens; tells which tokens it has now, of those that it did not have, and the other way. */
  apply(file: number, content: TokenFile, tell: (token: string, isThere: boolean) => void): TokenFile {
    for (const [token, changes] of this.#byFile.get(file) ?? []) {
      const postings = readPostings(content[token]);
      const wasThere = postings.size > 0;
      for (const change of changes) {
        const [document, bits] = [Math.floor(change / kinds), (change % kinds) - 1];
        if (bits < 0) postings.delete(document);
        else postings.set(document, bits);
      }
      if (postings.size > 0) content[token] = writePostings(postings);
      else delete content[token];
      if (wasThere !== postings.size > 0) tell(token, !wasThere);
    }
    return content;
  }
}

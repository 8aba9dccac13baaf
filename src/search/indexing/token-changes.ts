import type { DocumentTokens } from '#search/indexing/document-tokens.ts';
import { fields, hashOf, type TokenFile } from '#search/index-files.ts';
import { readPostings } from '#search/index-reader.ts';
import { encodeList } from '#search/posting-list.ts';

/** A document and its fields in one number, 0 for none: millions of them wait in memory. */
const kinds = 16;

/** Writes numbers of documents with their fields, in ascending order. */
function writePostings(postings: readonly number[]): string {
  const write = (some: readonly number[]): string => encodeList(some.map((each) => Math.floor(each / kinds)));
  // Nearly all stand in the running text alone.
  const marked = postings.filter((each) => each % kinds !== 1);
  const lists = [fields.names, fields.heading, fields.title].map((field) =>
    write(marked.filter((each) => (((each % kinds) - 1) & field) === field)),
  );
  return [write(postings), ...lists].join(',').replace(/,+$/, '');
}

/** Changes what a file says of a token. */
function changePostings(last: string | undefined, changes: readonly number[]): string {
  // Documents are noted in ascending order.
  if (last === undefined) return writePostings(changes);
  const postings = readPostings(last);
  for (const change of changes) {
    const [document, bits] = [Math.floor(change / kinds), (change % kinds) - 1];
    if (bits < 0) postings.delete(document);
    else postings.set(document, bits);
  }
  const all = Array.from(postings, ([document, bits]) => document * kinds + bits + 1);
  return writePostings(all.sort((a, b) => a - b));
}

/** What tokens are to change in the files of an index. */
export class TokenChanges {
  /** By the token, the documents that changed. */
  readonly #changes = new Map<string, number[]>();

  #add(token: string, change: number): void {
    const changes = this.#changes.get(token);
    if (changes) changes.push(change);
    else this.#changes.set(token, [change]);
  }

  /** Notes what is new of a document, and what is no longer in it. */
  note(document: number, before: DocumentTokens, after: DocumentTokens): void {
    for (const [token, bits] of after)
      if (before.get(token) !== bits) this.#add(token, document * kinds + bits + 1);
    for (const token of before.keys()) if (!after.has(token)) this.#add(token, document * kinds);
  }

  /** The tokens that change, by the number of their file among so many. */
  byFile(files: number): Map<number, string[]> {
    return Map.groupBy(this.#changes.keys(), (token) => hashOf(token) % files);
  }

  /**
   * Changes tokens in a file; tells which it has now, of those that it did not have, and the other way.
   *
   * @returns the file as JSON, its tokens in order
   */
  apply(
    tokens: readonly string[],
    before: TokenFile,
    tell: (token: string, isThere: boolean) => void,
  ): string {
    const after = new Map(Object.entries(before));
    for (const token of tokens) {
      const last = after.get(token);
      const postings = changePostings(last, this.#changes.get(token) ?? []);
      if (postings === '') after.delete(token);
      else after.set(token, postings);
      if ((last === undefined) !== (postings === '')) tell(token, postings !== '');
    }
    // A list has nothing that JSON would write otherwise; objects of thousands of keys are slow to make.
    const lines = [...after.keys()].sort().map((token) => `${JSON.stringify(token)}:"${after.get(token)}"`);
    return `{${lines.join(',')}}`;
  }
}

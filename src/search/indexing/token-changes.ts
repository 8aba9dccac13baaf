import type { DocumentTokens } from '#search/indexing/document-tokens.ts';
import { changeSorted, placeIn } from '#search/indexing/sorted-list.ts';
import { fields, hashOf } from '#search/index-files.ts';
import { decodeList, encodeList } from '#search/posting-list.ts';

/** A document and its fields in one number, 0 for none: millions of them wait in memory. */
const kinds = 16;

/** The fields of the lists of a token, in their order. */
const listed = [0, fields.names, fields.heading, fields.title];

/** Writes numbers of documents with their fields, in ascending order. */
function writePostings(postings: readonly number[]): string {
  const write = (some: readonly number[]): string => encodeList(some.map((each) => Math.floor(each / kinds)));
  // Nearly all stand in the running text alone.
  const marked = postings.filter((each) => each % kinds !== 1);
  const lists = listed
    .slice(1)
    .map((field) => write(marked.filter((each) => (((each % kinds) - 1) & field) === field)));
  return [write(postings), ...lists].join(',').replace(/,+$/, '');
}

/** Changes what a file says of a token. */
function changePostings(last: string | undefined, changes: readonly number[]): string {
  // Documents are noted in ascending order.
  if (last === undefined) return writePostings(changes);
  const written = last.split(',');
  const lists = listed.map((field, index) => {
    const documents = decodeList(written[index] ?? '');
    for (const change of changes) {
      const bits = (change % kinds) - 1;
      changeSorted(documents, Math.floor(change / kinds), bits >= 0 && (bits & field) === field);
    }
    return encodeList(documents);
  });
  return lists.join(',').replace(/,+$/, '');
}

/** Stands between the entries of a file of tokens, and nowhere in one: commas of tokens are escaped. */
const separator = '","';

/** Takes a file of tokens apart, which would take longer to parse: `token":"postings`, in ascending order. */
function entriesOf(file: string): string[] {
  return file.length > 2 ? file.slice(2, -2).split(separator) : [];
}

/** How the entry of a token begins. */
function beginningOf(token: string): string {
  return `${JSON.stringify(token).slice(1, -1).replaceAll(',', '\\u002c')}":"`;
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
   * @param before the file as JSON; empty where there is none
   * @returns the file as JSON, its tokens in order
   */
  apply(tokens: readonly string[], before: string, tell: (token: string, isThere: boolean) => void): string {
    const entries = entriesOf(before);
    for (const token of tokens) {
      const beginning = beginningOf(token);
      const at = placeIn(entries, beginning);
      const last = entries[at]?.startsWith(beginning) ? entries[at].slice(beginning.length) : undefined;
      const postings = changePostings(last, this.#changes.get(token) ?? []);
      entries.splice(at, last === undefined ? 0 : 1, ...(postings === '' ? [] : [beginning + postings]));
      if ((last === undefined) !== (postings === '')) tell(token, postings !== '');
    }
    return entries.length > 0 ? `{"${entries.join(separator)}"}` : '{}';
  }
}

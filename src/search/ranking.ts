import { fields } from '#search/index-files.ts';
import type { Postings } from '#search/index-reader.ts';
import type { QueryUnit, SearchQuery } from '#search/query.ts';
import { wordToken } from '#search/tokens.ts';

/** What is known of a query in a text. */
export interface Evidence {
  /** Whether all of it stands there in a row. */
  hasPhrase: boolean;
  /** How many of its units are words of their own there. */
  whole: number;
  /** How much of it is there at all: the weights of its units. */
  held: number;
  /** Where it is: 4 a whole name, 3 the title, 2 a heading, 1 a name of a tag or company, 0 the text. */
  place: number;
}

/** Words that may be meant by a word that the column does not have. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** The share of a query that makes an answer of a text while others have more of it. */
const goodPart = 0.25;

/** The weight of all units. */
function weightOf({ units }: SearchQuery): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Ranks a text: the phrase as words (5) or within words (4); else all words apart (3), with parts of words or near
 * ones for some (2); else a good part of them, rare words counting more (1), or less (0). Among equals, the title
 * goes before a heading, a name and the text (see {@link Evidence.place}), then the newer issue.
 */
export function rankOf({ hasPhrase, whole, held }: Evidence, query: SearchQuery): number {
  const { units } = query;
  if (hasPhrase) return whole === units.length ? 5 : 4;
  if (held === 0) return -1;
  if (whole === units.length) return 3;
  const share = held / weightOf(query);
  if (share > 0.999) return 2;
  return share >= goodPart ? 1 : 0;
}

/** Weighs the units of a query: the fewer texts have one, the more. Two ideographs that no text has end two words. */
export function weigh(
  query: SearchQuery,
  postings: (token: string) => Postings,
  near: NearWords,
  texts: number,
): SearchQuery {
  const units = query.units.map((unit) => {
    const tokens = [unit.whole, ...(near.get(unit.text) ?? []).map(wordToken)];
    const having = Math.max(...tokens.map((token) => postings(token).size));
    if (having === 0 && !unit.isWord) return { ...unit, weight: 0 };
    return { ...unit, weight: unit.weight * Math.log2(1 + texts / Math.max(1, having)) };
  });
  return { ...query, units };
}

/** The place that {@link fields} stand for. */
function placeOf(bits: number): number {
  if (bits & fields.title) return 3;
  if (bits & fields.heading) return 2;
  return bits & fields.names;
}

/** The documents that have all of some tokens, with the fields where all are. */
function withAll(lists: readonly Postings[]): Map<number, number> {
  const [shortest, ...others] = [...lists].sort((a, b) => a.size - b.size);
  const all = new Map(shortest);
  for (const other of others)
    for (const [document, bits] of all) {
      const here = other.get(document);
      if (here === undefined) all.delete(document);
      else all.set(document, bits & here);
    }
  return all;
}

function withAny(lists: readonly Postings[]): Map<number, number> {
  const any = new Map<number, number>();
  for (const list of lists)
    for (const [document, bits] of list) any.set(document, (any.get(document) ?? 0) | bits);
  return any;
}

/** The words by which a unit is found: itself, and what it may be a slip of. */
export function wordsFor({ text }: QueryUnit, near: NearWords): string[] {
  return [text, ...(near.get(text) ?? [])];
}

/** What the lists of the index tell of a document: for sure, and at most where words may be parts of others. */
export interface Candidate {
  document: number;
  sure: Evidence;
  possible: Evidence;
}

/** Finds the documents that may answer a query. */
export function findCandidates(
  { cover, units }: SearchQuery,
  postings: (token: string) => Postings,
  near: NearWords,
): Candidate[] {
  const phrase = withAll(cover.map(postings));
  const lists = units.map(({ text, whole, within, weight }) => ({
    weight,
    whole: postings(whole),
    near: withAny((near.get(text) ?? []).map((word) => postings(wordToken(word)))),
    within: withAll(within.map(postings)),
    // A token of the whole unit says all.
    isSure: within.length === 1 && within[0] === text,
  }));
  const documents = new Set([
    ...phrase.keys(),
    ...lists.flatMap(({ whole, near, within }) => [...whole.keys(), ...near.keys(), ...within.keys()]),
  ]);
  return Array.from(documents, (document) => {
    const sure: Evidence = { hasPhrase: false, whole: 0, held: 0, place: 3 };
    let held = 0;
    for (const { whole, near, within, isSure, weight } of lists) {
      const bits = whole.get(document) ?? near.get(document) ?? (isSure ? within.get(document) : undefined);
      if (whole.has(document)) sure.whole += 1;
      if (bits !== undefined) {
        sure.held += weight;
        sure.place = Math.min(sure.place, placeOf(bits));
      }
      if (bits !== undefined || within.has(document)) held += weight;
    }
    const inRow = phrase.get(document);
    const isSure = inRow !== undefined && (sure.whole === units.length || cover.length === 1);
    if (inRow !== undefined && isSure) sure.place = placeOf(inRow);
    return {
      document,
      sure: { ...sure, hasPhrase: isSure },
      possible: { ...sure, held, hasPhrase: inRow !== undefined },
    };
  });
}

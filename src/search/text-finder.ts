import { isListed, type SearchDocument, type SearchPart, type Variants } from '#search/index-files.ts';
import { nowhere, type FindPostings, type IndexReader, type Postings } from '#search/index-reader.ts';
import { nearWords } from '#search/near-words.ts';
import { readQuery, type QueryUnit, type SearchQuery } from '#search/query.ts';
import {
  findCandidates,
  rankOf,
  weigh,
  type Candidate,
  type Evidence,
  type NearWords,
} from '#search/ranking.ts';
import { lookInto } from '#search/text-match.ts';
import { nameToken, wordToken } from '#search/tokens.ts';

/** Writes Traditional characters as Simplified ones. */
function simplify(text: string, characters: string): string {
  const all = [...characters];
  const written = new Map(
    all.flatMap((each, index) => (index % 2 === 0 ? [[each, all[index + 1] ?? each]] : [])),
  );
  return Array.from(text, (each) => written.get(each) ?? each).join('');
}

/** The ways in which the column may write a query: as typed, in Simplified characters, in the words of the mainland. */
export function waysToWrite(typed: string, { characters, words }: Variants): string[] {
  const simplified = simplify(typed, characters);
  // A longer word goes first: it may have a shorter one in it.
  const byLength = [...words].sort(([a], [b]) => b.length - a.length);
  const translated = byLength.reduce((text, [word, written]) => text.split(word).join(written), simplified);
  return [...new Set([typed, simplified, translated])];
}

/** A query in one of the ways to write it, with what slips in it may mean. */
export interface QueryReading {
  query: SearchQuery;
  near: NearWords;
}

/** A text that answers a query. */
export interface Found extends QueryReading {
  document: number;
  evidence: Evidence;
  /** As {@link rankOf} counts it. */
  rank: number;
}

/** Texts of a part that are looked into before anything is shown: those that only may have what was asked for. */
const mostLooks = 10;
/** Unknown words of a query for which others like them are looked for. */
const mostSlips = 2;

/** Orders what was found, as {@link rankOf} says. */
export function bestFirst(a: Found, b: Found): number {
  return (
    b.rank - a.rank ||
    (b.rank < 2 ? b.evidence.held - a.evidence.held : 0) ||
    b.evidence.place - a.evidence.place ||
    b.document - a.document
  );
}

function found(document: number, evidence: Evidence, reading: QueryReading): Found {
  return { document, evidence, ...reading, rank: rankOf(evidence, reading.query) };
}

/** Finds the texts that answer a query, in all parts of the index. */
export class TextFinder {
  readonly #reader: IndexReader;

  constructor(reader: IndexReader) {
    this.#reader = reader;
  }

  /** Finds out what may be meant by the words that the column does not have. */
  async #readUnknown(units: readonly QueryUnit[]): Promise<{ near: NearWords; postings: FindPostings }> {
    const listed = units.filter(({ text }) => isListed(text)).slice(0, mostSlips);
    const readNear = listed.map(async ({ text }): Promise<[string, string[]]> => [
      text,
      nearWords(text, await this.#reader.wordsLike(text)),
    ]);
    const [near, within] = await Promise.all([
      Promise.all(readNear),
      this.#reader.postings(units.flatMap((unit) => unit.within)),
    ]);
    const ofNear = await this.#reader.postings(near.flatMap(([, words]) => words).map(wordToken));
    return { near: new Map(near), postings: (token) => ofNear(token) ?? within(token) };
  }

  /**
   * Looks into the likeliest of the texts of which the lists do not tell enough: they may have all that was asked
   * for. Where enough others have it for sure, they are left alone.
   */
  async #lookInto(candidates: readonly Candidate[], reading: QueryReading): Promise<Map<number, Evidence>> {
    const { query } = reading;
    const numbers = await this.#reader.numbers();
    const looks = new Map<SearchPart, number>();
    const isFirst = (document: number): boolean => {
      const part = numbers.partOf(document);
      const count = (looks.get(part) ?? 0) + 1;
      looks.set(part, count);
      return count <= mostLooks;
    };
    const isUnsure = ({ sure, possible }: Candidate): boolean =>
      rankOf(possible, query) > Math.max(1, rankOf(sure, query));
    for (const candidate of candidates)
      if (!isUnsure(candidate) && rankOf(candidate.sure, query) > 2) isFirst(candidate.document);
    const first = candidates
      .filter(isUnsure)
      .map(({ document, possible }) => found(document, possible, reading))
      .sort(bestFirst)
      .filter(({ document }) => isFirst(document));
    const seen = first.map(async ({ document }): Promise<[number, Evidence]> => [
      document,
      (await this.bestPage(document, reading)).evidence,
    ]);
    return new Map(await Promise.all(seen));
  }

  /** The page of a document that answers best, where several have its number. */
  async bestPage(
    document: number,
    { query, near }: QueryReading,
  ): Promise<{ page: SearchDocument; evidence: Evidence }> {
    const pages = (await this.#reader.documents(document)).map((page) => ({
      page,
      evidence: lookInto(page, query, near),
    }));
    const [best] = pages.sort((a, b) => rankOf(b.evidence, query) - rankOf(a.evidence, query));
    if (!best) throw new Error(`the index has no text ${document}`);
    return best;
  }

  /** Finds the texts that answer a query as it is written. */
  async #findAsWritten(asked: SearchQuery): Promise<Found[]> {
    const tokens = [...asked.cover, ...asked.units.map(({ whole }) => whole), nameToken(asked.phrase)];
    const [known, texts] = await Promise.all([this.#reader.postings(tokens), this.#reader.textCount()]);
    const unknown = asked.units.filter(({ isWord, whole }) => isWord && !known(whole)?.size);
    const { near, postings } = await this.#readUnknown(unknown);
    const find = (token: string): Postings => known(token) ?? postings(token) ?? nowhere;
    const reading = { query: weigh(asked, find, near, texts), near };
    const candidates = findCandidates(reading.query, find, near);
    const seen = await this.#lookInto(candidates, reading);
    const names = find(nameToken(asked.phrase));
    return candidates.map(({ document, sure }) => {
      const evidence = seen.get(document) ?? sure;
      return found(document, names.has(document) ? { ...evidence, place: 4 } : evidence, reading);
    });
  }

  /** Every text that answers a query in one of the ways to write it, the best first. */
  async find(typed: string): Promise<Found[]> {
    const { variants } = await this.#reader.root();
    const ways = waysToWrite(typed, variants).map((way) => this.#findAsWritten(readQuery(way)));
    const best = new Map<number, Found>();
    for (const each of (await Promise.all(ways)).flat()) {
      const other = best.get(each.document);
      if (!other || bestFirst(each, other) < 0) best.set(each.document, each);
    }
    const all = [...best.values()].filter(({ rank }) => rank >= 0).sort(bestFirst);
    // A small part of a query is an answer only where nothing has more.
    return all.some(({ rank }) => rank > 0) ? all.filter(({ rank }) => rank > 0) : all;
  }
}

import { isListed, numberIn, partOf, type SearchDocument, type SearchPart } from '#search/index-files.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { nearWords } from '#search/near-words.ts';
import { readQuery, tokensToRead, type SearchQuery } from '#search/query.ts';
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
import { waysToWrite } from '#search/variants.ts';

/** A query in one of the ways to write it, with what slips in it may mean. */
export interface Reading {
  query: SearchQuery;
  near: NearWords;
}

/** A text that answers a query. */
export interface Found extends Reading {
  document: number;
  evidence: Evidence;
  /** As {@link rankOf} counts it. */
  rank: number;
}

/** Texts of a part that are looked into before anything is shown: those that only may have what was asked for. */
const mostLooks = 10;

/** Orders what was found, as {@link rankOf} says. */
export function bestFirst(a: Found, b: Found): number {
  return (
    b.rank - a.rank ||
    (b.rank < 2 ? b.evidence.held - a.evidence.held : 0) ||
    b.evidence.place - a.evidence.place ||
    numberIn(b.document) - numberIn(a.document)
  );
}

function found(document: number, evidence: Evidence, reading: Reading): Found {
  return { document, evidence, ...reading, rank: rankOf(evidence, reading.query) };
}

/** Finds the texts that answer a query, in all parts of the index. */
export class TextFinder {
  readonly #reader: IndexReader;

  constructor(reader: IndexReader) {
    this.#reader = reader;
  }

  /** What may be meant by the words that the column does not have. */
  async #slipsIn({ units }: SearchQuery): Promise<NearWords> {
    const words = units.filter(({ text, isWord }) => isWord && isListed(text));
    const postings = await this.#reader.postings(words.flatMap(({ whole }) => whole));
    const unknown = words.filter(({ whole }) => whole.every((token) => postings(token).size === 0));
    const near = unknown.map(async ({ text }): Promise<[string, string[]]> => [
      text,
      nearWords(text, await this.#reader.wordsLike(text)),
    ]);
    return new Map(await Promise.all(near));
  }

  /** Looks into the likeliest of the texts of which the lists do not tell enough. */
  async #lookInto(candidates: readonly Candidate[], reading: Reading): Promise<Map<number, Evidence>> {
    const { query } = reading;
    const looks = new Map<SearchPart, number>();
    const first = candidates
      .filter(({ sure, possible }) => rankOf(possible, query) > rankOf(sure, query))
      .map(({ document, possible }) => found(document, possible, reading))
      .sort(bestFirst)
      .filter(({ document }) => {
        const part = partOf(document);
        looks.set(part, (looks.get(part) ?? 0) + 1);
        return (looks.get(part) ?? 0) <= mostLooks;
      });
    const seen = first.map(async ({ document }): Promise<[number, Evidence]> => [
      document,
      (await this.bestPage(document, reading)).evidence,
    ]);
    return new Map(await Promise.all(seen));
  }

  /** The page of a document that answers best, where several have its number. */
  async bestPage(
    document: number,
    { query, near }: Reading,
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
    const [postings, near, texts] = await Promise.all([
      this.#reader.postings([...tokensToRead(asked), nameToken(asked.phrase)]),
      this.#slipsIn(asked),
      this.#reader.textCount(),
    ]);
    const ofNear = await this.#reader.postings([...near.values()].flat().map(wordToken));
    const all = (token: string) => (postings(token).size > 0 ? postings(token) : ofNear(token));
    const reading = { query: weigh(asked, all, near, texts), near };
    const candidates = findCandidates(reading.query, all, near);
    const seen = await this.#lookInto(candidates, reading);
    const names = postings(nameToken(asked.phrase));
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

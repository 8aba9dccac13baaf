import {
  findSections,
  hasEveryWord,
  holdsPhrase,
  type ExcerptPiece,
  type FoundText,
} from '#document/search-excerpt.ts';
import { filterWord, readQuery, type SearchTerms } from '#document/search-words.ts';
import { newestFirst, partOfShard, shardOfText, type SearchPart } from '#model/search-shard.ts';

/** What Pagefind's script offers, as far as it is used here (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  mergeIndex(basePath: string, options: { baseUrl: string }): Promise<void>;
  search(
    term: string | null,
    options?: { sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  words: number[];
  data(): Promise<PagefindPage>;
}

interface PagefindPage extends FoundText {
  url: string;
  meta: Record<string, string>;
}

/** What a reader asks for; an empty text stands for no word or no filter. */
export interface SearchRequest {
  query: string;
  tag: string;
  year: string;
}

/** A page that was found. */
export interface FoundPage {
  address: string;
  facts: Record<string, string>;
  title: ExcerptPiece[];
  sections: { address: string; title: ExcerptPiece[]; excerpt: ExcerptPiece[] }[];
}

/** A slice of what was found in a part of the index. */
export interface SearchAnswer {
  total: number;
  pages: FoundPage[];
}

/** The filters of issues. */
export const filters = ['tag', 'year'] as const;

/** For each filter, something by each of its values. */
export type ByFilter<T> = Record<(typeof filters)[number], T>;

/** How many texts a value of a filter leaves, by the value. */
export type FilterCounts = ByFilter<Record<string, number>>;

/** Leaves out the texts of shards that do not have every word: if one text of a shard has it, all that are found have. */
async function withEveryWord(results: PagefindResult[], terms: SearchTerms): Promise<PagefindResult[]> {
  const byShard = [...Map.groupBy(results, ({ id }) => shardOfText(id))];
  const judged = byShard.map(async ([shard, [first]]) => {
    const page = await first?.data();
    return page && hasEveryWord(page, Object.values(page.meta), terms) ? [shard] : [];
  });
  const shards = new Set((await Promise.all(judged)).flat());
  return results.filter(({ id }) => shards.has(shardOfText(id)));
}

function showPage(page: PagefindPage, terms: SearchTerms): FoundPage {
  const { title, sections } = findSections(page, terms);
  return {
    address: page.url,
    facts: page.meta,
    title,
    sections: sections.map(({ id, ...shown }) => ({
      address: id === '' ? page.url : `${page.url}#${encodeURIComponent(id)}`,
      ...shown,
    })),
  };
}

/** Looks words up in the index of the column. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  /** The texts that have a value of a filter, by its word. */
  readonly #sets = new Map<string, Promise<Set<string>>>();
  #last: { query: string; results: Promise<PagefindResult[]> } | undefined;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  #textsWith(filter: string, value: string): Promise<Set<string>> {
    const word = filterWord(filter, value);
    const found = async () => new Set((await this.#pagefind.search(word)).results.map(({ id }) => id));
    const set = this.#sets.get(word) ?? found();
    this.#sets.set(word, set);
    return set;
  }

  /** Every text that answers a query, the best first; without words, all issues with the newest first. */
  #textsFor(query: string): Promise<PagefindResult[]> {
    const find = async (): Promise<PagefindResult[]> => {
      const terms = readQuery(query);
      if (query === '') {
        const { results } = await this.#pagefind.search(null, { sort: { number: 'desc' } });
        return results.toSorted((a, b) => newestFirst(shardOfText(a.id), shardOfText(b.id)));
      }
      if (terms.words.length === 0) return [];
      const { results } = await this.#pagefind.search(terms.words.join(' '));
      const held = results.filter(({ words }) => holdsPhrase(words, terms));
      return withEveryWord(held, terms);
    };
    if (this.#last?.query !== query) this.#last = { query, results: find() };
    return this.#last.results;
  }

  async #look(parts: readonly SearchPart[], { query, ...chosen }: SearchRequest): Promise<PagefindResult[]> {
    const results = await this.#textsFor(query);
    const passing = await Promise.all(
      filters.flatMap((filter) => (chosen[filter] === '' ? [] : [this.#textsWith(filter, chosen[filter])])),
    );
    return results.filter(
      (result) =>
        parts.includes(partOfShard(shardOfText(result.id))) && passing.every((set) => set.has(result.id)),
    );
  }

  /** Finds pages, the best first; `from` and `to` count them from 0. */
  async find(part: SearchPart, request: SearchRequest, from: number, to: number): Promise<SearchAnswer> {
    const results = await this.#look([part], request);
    const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
    const terms = readQuery(request.query);
    return { total: results.length, pages: pages.map((page) => showPage(page, terms)) };
  }

  /** Counts what each value of a filter would leave, were it chosen beside the other filter. */
  async count(
    parts: readonly SearchPart[],
    request: SearchRequest,
    values: ByFilter<readonly string[]>,
  ): Promise<FilterCounts> {
    const counts: FilterCounts = { tag: {}, year: {} };
    for (const filter of filters) {
      const results = await this.#look(parts, { ...request, [filter]: '' });
      for (const value of values[filter]) {
        const set = await this.#textsWith(filter, value);
        counts[filter][value] = results.filter(({ id }) => set.has(id)).length;
      }
    }
    return counts;
  }
}

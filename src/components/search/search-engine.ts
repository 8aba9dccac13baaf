import { findSections, holdsPhrase, type ExcerptPiece, type FoundText } from '#document/search-excerpt.ts';
import { readQuery, type SearchTerms } from '#document/search-words.ts';
import type { SearchPart } from '#outputs/search-records.ts';

/** What Pagefind's script offers, as far as it is used here (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

interface PagefindOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

interface PagefindAnswer {
  results: { words: number[]; data(): Promise<PagefindPage> }[];
  filters: Record<string, Record<string, number>>;
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

/** How many texts a value of a filter leaves, by the value. */
export type FilterCounts = Record<'tag' | 'year', Record<string, number>>;

/** What has the words of a request, and whether some was left out that has them but not its phrase. */
interface Looked extends PagefindAnswer {
  dropped: boolean;
}

function optionsOf(part: SearchPart, { tag, year }: SearchRequest): PagefindOptions['filters'] {
  return { part, ...(tag !== '' && { tag }), ...(year !== '' && { year }) };
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

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  async #look(part: SearchPart, request: SearchRequest, terms: SearchTerms): Promise<Looked> {
    const nothing = { results: [], dropped: false, filters: {} };
    if (terms.words.length === 0 && request.query.trim() !== '') return nothing;
    const isListing = terms.words.length === 0;
    const answer = await this.#pagefind.search(isListing ? null : terms.words.join(' '), {
      filters: optionsOf(part, request),
      // Without words all are as good; the newest first, as in every list.
      ...(isListing && { sort: { number: 'desc' as const } }),
    });
    const results = answer.results.filter(({ words }) => holdsPhrase(words, terms));
    return { results, dropped: results.length < answer.results.length, filters: answer.filters };
  }

  /** Finds pages, the best first; `from` and `to` count them from 0. */
  async find(part: SearchPart, request: SearchRequest, from: number, to: number): Promise<SearchAnswer> {
    const terms = readQuery(request.query);
    const { results } = await this.#look(part, request, terms);
    const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
    return { total: results.length, pages: pages.map((page) => showPage(page, terms)) };
  }

  /** Counts what each value of a filter would leave, were it chosen beside the other filter. */
  async count(parts: readonly SearchPart[], request: SearchRequest): Promise<FilterCounts> {
    // Pagefind counts the values of filters that are loaded.
    await this.#pagefind.filters();
    const counts: FilterCounts = { tag: {}, year: {} };
    const terms = readQuery(request.query);
    for (const part of parts)
      for (const filter of ['tag', 'year'] as const) {
        const open = { ...request, [filter]: '' };
        const { filters, dropped } = await this.#look(part, open, terms);
        for (const [value, most] of Object.entries(filters[filter] ?? {})) {
          // Pagefind counts texts with all the characters; those without the phrase are to be left out.
          const sure = most > 0 && dropped;
          const left = sure
            ? (await this.#look(part, { ...open, [filter]: value }, terms)).results.length
            : most;
          counts[filter][value] = (counts[filter][value] ?? 0) + left;
        }
      }
    return counts;
  }
}

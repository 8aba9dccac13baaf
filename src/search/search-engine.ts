import {
  filters,
  type ByFilter,
  type FilterCounts,
  type FoundPage,
  type MatchKind,
  type SearchAnswer,
  type SearchRequest,
} from '#search/answer.ts';
import { showDocument } from '#search/excerpt.ts';
import type { SearchPart } from '#search/index-files.ts';
import { IndexReader, type ReadFile } from '#search/index-reader.ts';
import { decodeList } from '#search/posting-list.ts';
import { readQuery } from '#search/query.ts';
import { rankOf } from '#search/ranking.ts';
import { bestFirst, TextFinder, type Found } from '#search/text-finder.ts';

function kindOf({ rank }: Found): MatchKind {
  if (rank > 3) return 'phrase';
  return rank > 1 ? 'words' : 'some';
}

/** Looks words up in the index of the column. */
export class SearchEngine {
  readonly #reader: IndexReader;
  readonly #finder: TextFinder;
  #last: { query: string; results: Promise<Found[]> } | undefined;

  constructor(read: ReadFile) {
    this.#reader = new IndexReader(read);
    this.#finder = new TextFinder(this.#reader);
  }

  /** Reads what every search begins with. @throws where it cannot be had */
  async prepare(): Promise<void> {
    await this.#reader.root();
  }

  /** All issues, the newest first. */
  async #everything(): Promise<Found[]> {
    const { issues } = await this.#reader.root();
    const evidence = { hasPhrase: false, whole: 0, held: 0, place: 0 };
    const query = readQuery('');
    const numbers = await this.#reader.numbers();
    return (await this.#reader.languages())
      .flatMap((locale) =>
        decodeList(issues[locale].numbers).map((number) => numbers.ofIssue(locale, number)),
      )
      .map((document): Found => ({ document, query, near: new Map(), evidence, rank: 0 }))
      .sort(bestFirst);
  }

  /** Every text that answers a query, the best first; without words, all issues. */
  #textsFor(query: string): Promise<Found[]> {
    if (this.#last?.query !== query)
      this.#last = { query, results: query === '' ? this.#everything() : this.#finder.find(query) };
    return this.#last.results;
  }

  async #issuesWith(filter: keyof ByFilter<unknown>, value: string): Promise<Set<number>> {
    const { filters } = await this.#reader.root();
    return new Set(decodeList(filters[filter][value] ?? ''));
  }

  async #look(parts: readonly SearchPart[], { query, ...chosen }: SearchRequest): Promise<Found[]> {
    const passing = await Promise.all(
      filters.flatMap((filter) => (chosen[filter] === '' ? [] : [this.#issuesWith(filter, chosen[filter])])),
    );
    const numbers = await this.#reader.numbers();
    return (await this.#textsFor(query)).filter(
      ({ document }) =>
        parts.includes(numbers.partOf(document)) &&
        passing.every((set) => set.has(numbers.numberIn(document))),
    );
  }

  /** Shows a text, and what it tells of the query where the lists of the index only guessed. */
  async #show(guess: Found, isAsked: boolean): Promise<{ found: Found; page: FoundPage }> {
    const { query, near, document } = guess;
    const { page, evidence } = await this.#finder.bestPage(document, guess);
    const place = Math.max(evidence.place, guess.evidence.place);
    // A query of marks alone is answered by the lists.
    const found =
      query.phrase === ''
        ? guess
        : { ...guess, evidence: { ...evidence, place }, rank: rankOf(evidence, query) };
    const { title, sections } = showDocument(page, query, near, evidence.hasPhrase);
    const shown = sections.map(({ id, ...parts }) => ({
      address: id === '' ? page.address : `${page.address}#${encodeURIComponent(id)}`,
      ...parts,
    }));
    const { address, facts } = page;
    return {
      found,
      page: { address, facts, match: isAsked ? kindOf(found) : undefined, title, sections: shown },
    };
  }

  /** Finds pages, the best first; `from` and `to` count them from 0. */
  async find(part: SearchPart, request: SearchRequest, from: number, to: number): Promise<SearchAnswer> {
    const results = await this.#look([part], request);
    const isAsked = request.query !== '';
    const shown = await Promise.all(results.slice(from, to).map((found) => this.#show(found, isAsked)));
    const pages = shown.sort((a, b) => bestFirst(a.found, b.found)).map(({ page }) => page);
    return { total: results.length, pages };
  }

  /** Counts what each value of a filter would leave, were it chosen beside the other filter. */
  async count(
    parts: readonly SearchPart[],
    request: SearchRequest,
    values: ByFilter<readonly string[]>,
  ): Promise<FilterCounts> {
    const counts: FilterCounts = { tag: {}, year: {} };
    const numbers = await this.#reader.numbers();
    for (const filter of filters) {
      const results = await this.#look(parts, { ...request, [filter]: '' });
      for (const value of values[filter]) {
        const set = await this.#issuesWith(filter, value);
        counts[filter][value] = results.filter(({ document }) => set.has(numbers.numberIn(document))).length;
      }
    }
    return counts;
  }
}

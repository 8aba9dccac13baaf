import { addressOf, readAddress } from '#components/search/search-address.ts';
import type { SearchWords } from '#i18n/search-messages.ts';
import { filters, type ByFilter, type FilterCounts, type SearchRequest } from '#search/answer.ts';
import { longestQuery } from '#search/query.ts';

/** A person who types is not interrupted. Milliseconds. */
const pause = 200;

/** The form of the search page, and the address that keeps what stands in it. */
export class SearchForm {
  readonly #form: HTMLFormElement;
  readonly #words: SearchWords;

  constructor(form: HTMLFormElement, words: SearchWords) {
    this.#form = form;
    this.#words = words;
  }

  get #query(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #select(filter: keyof ByFilter<unknown>): HTMLSelectElement {
    return this.#form.elements.namedItem(filter) as HTMLSelectElement;
  }

  /** What a reader asks for. */
  get request(): SearchRequest {
    const query = this.#query.value.trim().slice(0, longestQuery);
    return { query, tag: this.#select('tag').value, year: this.#select('year').value };
  }

  /** Every value that can be chosen. */
  get values(): ByFilter<string[]> {
    const of = (filter: keyof ByFilter<unknown>): string[] =>
      Array.from(this.#select(filter).options, ({ value }) => value).filter((value) => value !== '');
    return { tag: of('tag'), year: of('year') };
  }

  /** Fills the form from the address; a value that cannot be chosen is dropped. */
  readAddress(): void {
    const asked = readAddress(location.search);
    this.#query.value = asked.query;
    for (const filter of filters)
      this.#select(filter).value = this.values[filter].includes(asked[filter]) ? asked[filter] : '';
  }

  /** Keeps what is asked for in the address, and in those of the page in other languages. */
  keepInAddress(): void {
    const search = addressOf(this.request);
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = search;
  }

  /** Shows how many texts each value would leave; none without counts. */
  showCounts(counts?: FilterCounts): void {
    for (const filter of filters)
      for (const option of this.#select(filter).options) {
        const name = option.dataset['name'];
        if (!name) continue;
        option.textContent = counts ? this.#words.withCount(name, counts[filter][option.value] ?? 0) : name;
      }
  }

  /** Calls back when something else is asked for: at once, or when a person stops typing. */
  onChange(changed: () => void): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(changed, wait);
    };
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      soon(0);
    });
    // While characters are composed (pinyin), what stands in the field is not the query yet.
    this.#form.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) soon(event.target === this.#query ? pause : 0);
    });
    this.#form.addEventListener('compositionend', () => soon(pause));
  }
}

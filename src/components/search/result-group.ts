import type { FoundPage, SearchAnswer } from '#search/answer.ts';

/** One of the lists of results: its heading, its entries and the button for more of them. */
export class ResultGroup {
  readonly #section: HTMLElement;
  readonly #draw: (page: FoundPage) => Node;
  readonly #words: { heading: (count: number) => string; more: (count: number) => string };
  readonly #step: number;
  #load: ((from: number, to: number) => Promise<SearchAnswer>) | undefined;
  #total = 0;

  /** @param step how many entries are added at once */
  constructor(
    section: HTMLElement,
    step: number,
    draw: (page: FoundPage) => Node,
    words: { heading: (count: number) => string; more: (count: number) => string },
  ) {
    this.#section = section;
    this.#step = step;
    this.#draw = draw;
    this.#words = words;
    this.#button.addEventListener('click', () => void this.#showMore());
  }

  get #list(): HTMLElement {
    return this.#section.querySelector('ol, ul') as HTMLElement;
  }

  get #button(): HTMLButtonElement {
    return this.#section.querySelector('button') as HTMLButtonElement;
  }

  /** How many entries are shown first. */
  get step(): number {
    return this.#step;
  }

  #add({ pages, total }: SearchAnswer): void {
    this.#total = total;
    this.#list.append(...pages.map(this.#draw));
    const left = total - this.#list.childElementCount;
    this.#button.hidden = left <= 0;
    this.#button.textContent = this.#words.more(Math.min(left, this.#step));
  }

  async #showMore(): Promise<void> {
    const load = this.#load;
    const from = this.#list.childElementCount;
    const answer = await load?.(from, from + this.#step).catch(() => undefined);
    if (!answer || load !== this.#load || from !== this.#list.childElementCount) return;
    this.#add(answer);
    // The button may be gone: reading goes on at the first new entry.
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** Shows the first entries of a result, and later the others. */
  show(first: SearchAnswer, load: (from: number, to: number) => Promise<SearchAnswer>): void {
    this.#load = load;
    this.#list.replaceChildren();
    this.#add(first);
    this.#section.hidden = this.#total === 0;
    const heading = this.#section.querySelector('h2');
    if (heading) heading.textContent = this.#words.heading(this.#total);
  }

  clear(): void {
    this.#load = undefined;
    this.#list.replaceChildren();
    this.#section.hidden = true;
  }
}

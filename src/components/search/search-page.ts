import { ResultGroup } from '#components/search/result-group.ts';
import { entryNode, issueNode, type ResultTemplates } from '#components/search/result-nodes.ts';
import { SearchClient } from '#components/search/search-client.ts';
import { filters, type FilterCounts, type SearchRequest } from '#components/search/search-engine.ts';
import { addressOf, isAsking, readAddress } from '#components/search/search-address.ts';
import { longestQuery, looserQuery } from '#document/search-words.ts';
import { searchWords } from '#i18n/search-words.ts';
import type { SearchPart } from '#outputs/search-records.ts';
import { locales, otherLocale, type Locale } from '#site.ts';

/** A person who types is not interrupted. Milliseconds. */
const pause = 200;
/** What is over sooner needs no word. Milliseconds. */
const patience = 400;
/** Entries that are shown first, and added at once. */
const [issueStep, entryStep] = [10, 4];

/** Makes the form of the search page work. */
export function startSearch(page: HTMLElement): void {
  const locale = page.dataset['locale'] as Locale;
  const words = searchWords[locale];
  const part = <T extends Element>(name: string): T => page.querySelector(`[data-part="${name}"]`) as T;
  const form = page.querySelector('form') as HTMLFormElement;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const status = part<HTMLElement>('status');
  const templates: ResultTemplates = {
    issue: part('issue-template'),
    section: part('section-template'),
    entry: part('entry-template'),
  };
  const client = new SearchClient();
  const groupOf = (name: SearchPart, step: number, heading: (count: number) => string): ResultGroup => {
    const draw = name.startsWith('issue') ? issueNode : entryNode;
    const own = searchWords[name.slice(-2) as Locale];
    return new ResultGroup(part(name), step, (found) => draw(found, templates, own), {
      heading,
      more: words.more,
    });
  };
  const entries: SearchPart = `entry-${locale}`;
  const issueParts = [locale, otherLocale(locale)].map((each): SearchPart => `issue-${each}`);
  const groups = new Map<SearchPart, ResultGroup>([
    [entries, groupOf(entries, entryStep, words.entries)],
    ...locales.map((each): [SearchPart, ResultGroup] => [
      `issue-${each}`,
      groupOf(`issue-${each}`, issueStep, words.issuesIn[each]),
    ]),
  ]);
  let turn = 0;

  function typed(): SearchRequest {
    const text = field('q').value.trim().slice(0, longestQuery);
    return { query: text, tag: field('tag').value, year: field('year').value };
  }

  function valuesOf(name: 'tag' | 'year'): string[] {
    const { options } = field(name) as HTMLSelectElement;
    return Array.from(options, ({ value }) => value).filter((value) => value !== '');
  }

  function keepInAddress(request: SearchRequest): void {
    const search = addressOf(request);
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = search;
  }

  function showCounts(counts?: FilterCounts): void {
    for (const name of filters)
      for (const option of (field(name) as HTMLSelectElement).options) {
        const label = option.dataset['name'];
        if (!label) continue;
        option.textContent = counts ? words.withCount(label, counts[name][option.value] ?? 0) : label;
      }
  }

  function clear(said = ''): void {
    for (const group of groups.values()) group.clear();
    showCounts();
    status.textContent = said;
  }

  /** Asks every part of the index; only issues have tags and years. */
  async function find(request: SearchRequest) {
    const isFiltered = request.tag !== '' || request.year !== '' || request.query === '';
    const asked = [...groups].filter(([name]) => !isFiltered || name !== entries);
    const found = asked.map(async ([name, group]) => {
      const load = (from: number, to: number) => client.find(name, request, from, to);
      return { group, load, first: await load(0, group.step) };
    });
    const results = await Promise.all(found);
    return { results, total: results.reduce((sum, { first }) => sum + first.total, 0) };
  }

  function tell({ query }: SearchRequest, total: number, isLooser: boolean): string {
    if (query === '') return total > 0 ? words.listed(total) : words.noneListed;
    if (total === 0) return words.none(query);
    return isLooser ? words.loosened(query, total) : words.found(query, total);
  }

  async function answer(request: SearchRequest, isCurrent: () => boolean): Promise<void> {
    let { results, total } = await find(request);
    const looser = total === 0 ? looserQuery(request.query) : undefined;
    if (looser) ({ results, total } = await find({ ...request, query: looser }));
    const counted = looser && total > 0 ? { ...request, query: looser } : request;
    const counts = await client.count(issueParts, counted, { tag: valuesOf('tag'), year: valuesOf('year') });
    if (!isCurrent()) return;
    clear(tell(request, total, looser !== undefined));
    for (const { group, first, load } of results) group.show(first, load);
    showCounts(counts);
  }

  async function search(): Promise<void> {
    const mine = (turn += 1);
    const isCurrent = (): boolean => mine === turn;
    const request = typed();
    keepInAddress(request);
    if (!isAsking(request)) return clear();
    const waiting = setTimeout(() => isCurrent() && (status.textContent = words.searching), patience);
    try {
      await answer(request, isCurrent);
    } catch {
      if (isCurrent()) clear(page.dataset['failed']);
    } finally {
      clearTimeout(waiting);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), wait);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    soon(0);
  });
  // While characters are composed (pinyin), what stands in the field is not the query yet.
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) soon(event.target === field('q') ? pause : 0);
  });
  form.addEventListener('compositionend', () => soon(pause));

  const asked = readAddress(location.search);
  field('q').value = asked.query;
  for (const name of filters) {
    const select = field(name) as HTMLSelectElement;
    select.value = Array.from(select.options).some(({ value }) => value === asked[name]) ? asked[name] : '';
  }
  if (isAsking(typed())) soon(0);
}

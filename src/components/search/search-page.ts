import { ResultGroup } from '#components/search/result-group.ts';
import { entryNode, issueNode, type ResultTemplates } from '#components/search/result-nodes.ts';
import { isAsking } from '#components/search/search-address.ts';
import { SearchForm } from '#components/search/search-form.ts';
import { searchWords } from '#i18n/search-words.ts';
import type { SearchRequest } from '#search/answer.ts';
import { type SearchPart, rootFile } from '#search/index-files.ts';
import { SearchEngine } from '#search/search-engine.ts';
import type { Locale } from '#config.ts';
import { searchIndexFolder } from '#domain/search-folder.ts';

/** Fetches a file of the search index; all but the first one never change. @throws where it cannot be had */
async function fetchIndexFile(file: string): Promise<unknown> {
  const address = `${import.meta.env.BASE_URL}${searchIndexFolder}/${file}`;
  const response = await fetch(address, file === rootFile ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.json();
}

/** What is over sooner needs no word. Milliseconds. */
const patience = 400;
/** Texts that are shown first, and added at once: of the page's own language, of each other, and entries. */
const steps = { own: 8, other: 4, entries: 4 };

function partOf<T extends Element>(page: HTMLElement, name: string): T {
  return page.querySelector(`[data-part="${name}"]`) as T;
}

/** The lists of results of a page: entries in its own language, issues in all; the page has a section for each. */
function groupsOf(page: HTMLElement, locale: Locale): Map<SearchPart, ResultGroup> {
  const templates: ResultTemplates = {
    issue: partOf(page, 'issue-template'),
    section: partOf(page, 'section-template'),
    entry: partOf(page, 'entry-template'),
  };
  const { entries, issues, issuesIn, more } = searchWords[locale];
  const section = (part: SearchPart) => partOf<HTMLElement>(page, part);
  const own: SearchPart = `entry-${locale}`;
  const draw = (found: Parameters<typeof entryNode>[0]) => entryNode(found, templates, searchWords[locale]);
  return new Map([
    [own, new ResultGroup(section(own), steps.entries, draw, { heading: entries, more })],
    ...Array.from(
      page.querySelectorAll<HTMLElement>('section[data-language]'),
      (place): [SearchPart, ResultGroup] => {
        const { part = '', language = '' } = place.dataset;
        const each = part.slice('issue-'.length) as Locale;
        const drawIssue = (found: Parameters<typeof issueNode>[0]) =>
          issueNode(found, templates, searchWords[locale]);
        const step = each === locale ? steps.own : steps.other;
        const heading = each === locale ? issues : (count: number) => issuesIn(language, count);
        return [`issue-${each}`, new ResultGroup(place, step, drawIssue, { heading, more })];
      },
    ),
  ]);
}

/** Makes the search page work. */
export function startSearch(page: HTMLElement): void {
  const locale = page.dataset['locale'] as Locale;
  const words = searchWords[locale];
  const status = partOf<HTMLElement>(page, 'status');
  const form = new SearchForm(page.querySelector('form') as HTMLFormElement, words);
  const groups = groupsOf(page, locale);
  const issueParts = [...groups.keys()].filter((part) => part.startsWith('issue'));
  let engine: SearchEngine | undefined = new SearchEngine(fetchIndexFile);
  let turn = 0;

  function clear(said = ''): void {
    for (const group of groups.values()) group.clear();
    form.showCounts();
    status.textContent = said;
  }

  /** Asks every part of the index; only issues have tags and years. */
  async function find(engine: SearchEngine, request: SearchRequest) {
    const { query, tag, year } = request;
    const onlyIssues = query === '' || tag !== '' || year !== '';
    const asked = [...groups].filter(([part]) => !onlyIssues || issueParts.includes(part));
    const found = asked.map(async ([part, group]) => {
      const load = (from: number, to: number) => engine.find(part, request, from, to);
      return { group, load, first: await load(0, group.step) };
    });
    const results = await Promise.all(found);
    return {
      results,
      total: results.reduce((sum, { first }) => sum + first.total, 0),
      hasPhrase: results.some(({ first }) => first.pages[0]?.match === 'phrase'),
    };
  }

  function tell(query: string, total: number, hasPhrase: boolean): string {
    if (query === '') return total > 0 ? words.listed(total) : words.noneListed;
    if (total === 0) return words.none(query);
    return hasPhrase ? words.found(query, total) : words.loosened(query, total);
  }

  async function answer(request: SearchRequest, isCurrent: () => boolean): Promise<void> {
    engine ??= new SearchEngine(fetchIndexFile);
    const { results, total, hasPhrase } = await find(engine, request);
    const counts = await engine.count(issueParts, request, form.values);
    if (!isCurrent()) return;
    clear(tell(request.query, total, hasPhrase));
    for (const { group, first, load } of results) group.show(first, load);
    form.showCounts(counts);
  }

  async function search(): Promise<void> {
    const mine = (turn += 1);
    const isCurrent = (): boolean => mine === turn;
    form.keepInAddress();
    page.classList.toggle('asking', isAsking(form.request));
    if (!isAsking(form.request)) return clear();
    const waiting = setTimeout(() => isCurrent() && (status.textContent = words.searching), patience);
    try {
      await answer(form.request, isCurrent);
    } catch {
      // The next question asks for the index anew.
      engine = undefined;
      if (isCurrent()) clear(page.dataset['failed']);
    } finally {
      if (isCurrent()) page.classList.remove('asking');
      clearTimeout(waiting);
    }
  }

  form.readAddress();
  form.onChange(() => void search());
  // What every search begins with is there when a reader has written; a failure is told when they ask.
  engine.prepare().catch(() => (engine = undefined));
  if (isAsking(form.request)) void search();
}

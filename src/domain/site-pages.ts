import { always, appearanceOf, firstAppearance } from '#domain/appearance.ts';
import type { Minute } from '#domain/calendar.ts';
import { workIn } from '#domain/author-entries.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Company } from '#domain/company.ts';
import { editionsIn } from '#domain/editions.ts';
import { issuesByInvestor } from '#domain/investor-entries.ts';
import {
  convertedLanguages,
  languagesOf,
  lastChanged,
  translationBeside,
  type Issue,
} from '#domain/issue.ts';
import { companyOrders, investorOrders } from '#domain/orders.ts';
import { paginate } from '#domain/pagination.ts';
import type { SeriesEntry } from '#domain/series.ts';
import {
  feedFiles,
  hasRoute,
  ownPages,
  pathOf,
  recordParams,
  routes,
  type Params,
  type RouteName,
} from '#domain/route-table.ts';
import type { Day } from '#schema/partial-date.ts';
import { convertedFrom, entriesPerPage, issuesInFeed, issuesPerPage, locales, type Locale } from '#config.ts';

/** A page of the site, or a file that is made of the content, in every language it is written in. */
export interface SitePage {
  name: RouteName;
  params: Params;
  languages: readonly Locale[];
  /** Whether readers of another language find it at an address of theirs. */
  standsIn?: true;
  /** Whether it says only that what it told of was retracted. */
  isEmpty?: true;
  /** The issue that it shows. */
  issue?: Issue;
  /** The company that it shows. */
  company?: Company;
  pathIn: (locale: Locale) => string;
  /** The minute at which readers get it. */
  sinceIn: (locale: Locale) => Minute;
  /** The day of its last change. */
  changedIn: (locale: Locale) => Day | undefined;
}

const newestOf = new WeakMap<readonly Issue[], Day | undefined>();

/** The day of the last change of some issues. */
function newest(issues: readonly Issue[]): Day | undefined {
  const days = (): Day[] => issues.map((issue) => lastChanged(issue)).sort();
  if (!newestOf.has(issues)) newestOf.set(issues, days().at(-1));
  return newestOf.get(issues);
}

const isOfRecord = (params: Params): boolean => recordParams.some((name) => params[name] !== undefined);

/** A page in each language, unless more is said of it. One about a record comes with the first issue that tells of it. */
function page(
  name: RouteName,
  params: Params,
  issues: readonly Issue[],
  more: Partial<SitePage> = {},
): SitePage {
  return {
    name,
    params,
    languages: locales,
    pathIn: (locale) => pathOf(name, params, locale),
    sinceIn: () => (isOfRecord(params) && issues.length > 0 ? firstAppearance(issues) : always),
    changedIn: () => newest(issues),
    ...more,
  };
}

/**
 * The pages of a list: a further one comes with the first entry for which those before have no place.
 *
 * @param entries the issues about each entry
 * @param shown the issues that a page tells of: those of its entries, unless given
 */
function listPages(
  name: RouteName,
  params: Params,
  entries: readonly (readonly Issue[])[],
  shown?: readonly Issue[],
): SitePage[] {
  const size = shown ? entriesPerPage : issuesPerPage;
  const minutes = entries.map(firstAppearance).sort();
  return paginate(entries, size).map(({ items, number }) => {
    const since = number === 1 && !isOfRecord(params) ? always : (minutes[(number - 1) * size] ?? always);
    const place = number === 1 ? params : { ...params, page: String(number) };
    return page(name, place, shown ?? items.flat(), { sinceIn: () => since });
  });
}

/** The documents of a feed in each language: archives come with the first entry for which those before have no place. */
function feedPages(
  name: RouteName,
  params: Params,
  issuesIn: (locale: Locale) => readonly Issue[],
  files: readonly string[] = [feedFiles.rss, feedFiles.atom],
): SitePage[] {
  return locales.flatMap((locale) => {
    const editions = editionsIn(issuesIn(locale), locale);
    const minutes = editions.map(({ issue, edition }) => appearanceOf(issue, edition)).sort();
    const starts = minutes.filter((_minute, index) => index % issuesInFeed === 0);
    // A column has its feeds before its first issue.
    if (name === 'columnFeed') starts[0] = always;
    return starts.flatMap((since, index) => {
      const archive = index > 0 ? String(index) : undefined;
      const more = { languages: [locale], sinceIn: () => since };
      return files.map((feed) => page(name, { ...params, feed, archive }, [], more));
    });
  });
}

/** The page of an issue, and its text in other forms. */
function issuePages(issue: Issue): SitePage[] {
  const [params, languages] = [{ number: String(issue.number) }, languagesOf(issue)];
  const text = { issue, languages, sinceIn: (locale: Locale) => appearanceOf(issue, issue.editions[locale]) };
  return [
    page('issue', params, [issue], {
      issue,
      languages,
      standsIn: true,
      changedIn: (locale) => lastChanged(issue, [issue.editions[locale] ?? []].flat()),
    }),
    page('markdown', params, [issue], text),
    page('shareImage', params, [issue], text),
    page('qrCode', params, [issue], text),
  ];
}

/** The page with the original of an issue and a translation, in each language that has one to show. */
function parallelPages(issue: Issue): SitePage[] {
  const languages = locales.filter((locale) => translationBeside(issue, locale));
  if (languages.length === 0) return [];
  const sinceIn = (locale: Locale): Minute => appearanceOf(issue, translationBeside(issue, locale));
  return [page('parallel', { number: String(issue.number) }, [issue], { issue, languages, sinceIn })];
}

/** The pages and feeds of series, and the list of them where there is one. */
function seriesPages(entries: readonly SeriesEntry[]): SitePage[] {
  if (entries.length === 0) return [];
  const all = entries.flatMap(({ parts }) => parts);
  return [
    page('seriesList', {}, all, { sinceIn: () => firstAppearance(all) }),
    ...entries.flatMap(({ series: { id }, parts }) => [
      ...listPages(
        'series',
        { series: id },
        parts.map((issue) => [issue]),
      ),
      ...feedPages('seriesFeed', { series: id }, () => parts),
    ]),
  ];
}

/**
 * Lists every page of the site and every file that is made of the content, but for what all languages share, and
 * for the pages at old addresses.
 *
 * @param prose the languages each prose page is written in, by its name
 */
export function sitePages(catalog: Catalog, prose: Readonly<Record<string, readonly Locale[]>>): SitePage[] {
  const { issues, tags, series, companyEntries, authorEntries, investorEntries, issuesAbout } = catalog;
  const companies = [...companyEntries.values()];
  const authors = [...authorEntries.values()];
  const each = (some: readonly Issue[]): Issue[][] => some.map((issue) => [issue]);
  const about = companies.map((entry) => entry.issues);
  const backed = Array.from(investorEntries.values(), ({ parts }) =>
    parts.flatMap(({ company }) => companyEntries.get(company.id)?.issues ?? []),
  );
  const pages = [
    page('home', {}, issues),
    ...feedPages('columnFeed', {}, () => issues, Object.values(feedFiles)),
    ...listPages('issues', {}, each(issues)),
    ...issues.flatMap(issuePages),
    ...issues.flatMap(parallelPages),
    page('tags', {}, issues),
    ...tags.flatMap(({ tag: { id: tag }, issues: some }) => [
      ...listPages('tag', { tag }, each(some)),
      ...feedPages('tagFeed', { tag }, () => some),
    ]),
    ...seriesPages(series),
    ...listPages('companies', {}, about, issues),
    ...Array.from(issuesAbout, ([company, some]) => {
      const isEmpty = !companyEntries.has(company.id);
      return page('company', { company: company.id }, some, { company, ...(isEmpty && { isEmpty }) });
    }),
    ...listPages('investors', {}, backed, issues),
    ...Array.from(issuesByInvestor(issuesAbout), ([investor, some]) => {
      const isEmpty = !investorEntries.has(investor);
      return page('investor', { investor }, some, isEmpty ? { isEmpty } : {});
    }),
    ...authors.flatMap((entry) => {
      const params = { author: entry.author.id };
      return [
        page('author', params, [...entry.written, ...entry.translated]),
        ...feedPages('authorFeed', params, (locale) => workIn(entry, locale)),
      ];
    }),
    ...Array.from(issuesAbout, ([company, some]) =>
      feedPages('companyFeed', { company: company.id }, () => some),
    ).flat(),
    page('corrections', {}, issues),
    page('data', {}, issues),
    page('search', {}, []),
    page('nameplate', {}, []),
    page('subscribe', {}, []),
    ...companyOrders.slice(1).flatMap((order) => listPages('companies', { order }, about, issues)),
    ...investorOrders.slice(1).flatMap((order) => listPages('investors', { order }, backed, issues)),
    ...ownPages.map((own) => page('own', { own }, [])),
    ...Object.entries(prose).map(([name, languages]) => page('prose', { prose: name }, [], { languages })),
  ];
  return pages.filter(({ name }) => hasRoute(name));
}

/** The languages in which a page says what no other one says: what is converted says what its source does. */
function ownLanguages({ name, languages, issue }: SitePage): readonly Locale[] {
  if (name === 'prose') return languages;
  const converted = issue ? convertedLanguages(issue) : Object.keys(convertedFrom);
  return languages.filter((locale) => !converted.includes(locale));
}

/**
 * The pages that search engines may show: no list in another order, nothing that is converted.
 *
 * @param prose the languages each prose page is written in, without those that it is converted to, by its name
 */
export function publicPages(...content: Parameters<typeof sitePages>): SitePage[] {
  return sitePages(...content)
    .filter(
      ({ name, params, isEmpty }) =>
        'isListed' in routes[name] && params.order === undefined && isEmpty !== true,
    )
    .map((page) => ({ ...page, languages: ownLanguages(page) }))
    .filter(({ languages }) => languages.length > 0);
}

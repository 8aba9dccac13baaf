import { partsOf } from '#domain/company.ts';
import { translationOf, type Issue } from '#domain/issue.ts';
import { companyOrders, investorOrders } from '#domain/orders.ts';
import * as route from '#domain/route.ts';
import { tableNames } from '#schema/dataset.ts';
import type { Day } from '#schema/partial-date.ts';
import { entriesPerPage, issuesInFeed, issuesPerPage, locales, type Locale } from '#config.ts';

/** What is known of an address of the site. */
export interface SiteAddress {
  /** The day on which it appears. */
  since: Day;
  /** The language of what is there; undefined for a file that has none. */
  locale?: Locale;
  /** The issue whose page it is. */
  issue?: Issue;
  /** The company whose page it is. */
  company?: Issue['company'];
  /** The name of the prose page. */
  page?: string;
}

/** The day of what a draft brings: behind all others. */
export const never: Day = '9999-12-31';
/** The day of what was there before the first issue. */
export const always: Day = '0000-01-01';

/** The day on which readers see an issue, or one edition of it. */
export function appearanceOf(issue: Issue, { date }: { date: Day } = issue): Day {
  return issue.state === 'draft' ? never : date;
}

const files = [
  ...tableNames.flatMap((table) => [`${table}.csv`, `${table}.json`]).map(route.dataFilePath),
  route.dataFilePath('datapackage.json'),
  route.opmlPath,
  ...['/llms.txt', '/robots.txt', '/sitemap-index.xml', '/sitemap-0.xml', '/favicon.svg', '/feed.css'],
];

const standing = [
  route.homePath,
  route.issuesPath,
  route.tagsPath,
  route.companiesPath,
  route.investorsPath,
  route.dataPath,
  route.subscribePath,
  route.correctionsPath,
  route.searchPath,
  route.nameplatePath,
];

/** What issues have in common, with all issues that have it. */
function groupIssues(
  issues: readonly Issue[],
  keysOf: (issue: Issue) => Iterable<string>,
): [key: string, issues: Issue[]][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues)
    for (const key of new Set(keysOf(issue))) {
      const group = groups.get(key);
      if (group) group.push(issue);
      else groups.set(key, [issue]);
    }
  return [...groups];
}

/** The days on which a list of so many entries a page gets its first, second and further pages. */
function pageDays(days: readonly Day[], size: number): Day[] {
  return days.toSorted().filter((_day, index) => index % size === 0);
}

function firstOf(issues: readonly Issue[]): Day {
  return issues.map((issue) => appearanceOf(issue)).reduce((first, day) => (day < first ? day : first));
}

function authorIds({ authors, editions }: Issue, translations = Object.values(editions)): string[] {
  return [...authors, ...translations.flatMap(({ translators }) => translators)].map(({ id }) => id);
}

/** Every address of the site, with the day on which it appears. */
export function siteAddresses(issues: readonly Issue[]): Map<string, SiteAddress> {
  const addresses = new Map<string, SiteAddress>(files.map((path) => [path, { since: always }]));
  const companies = groupIssues(issues, ({ company }) => [company.id]);
  const investors = groupIssues(issues, ({ company }) =>
    company.funding.flatMap(partsOf).map(({ investor }) => investor.id),
  );
  const tags = groupIssues(issues, (issue) => issue.tags.map(({ id }) => id));
  const authors = groupIssues(issues, (issue) => authorIds(issue));
  const daysOf = (groups: typeof companies): Day[] => groups.map(([, group]) => firstOf(group));

  for (const locale of locales) {
    const add = (path: string, since: Day, more: Partial<SiteAddress> = {}): unknown =>
      addresses.set(path, { since, locale, ...more });
    const addPages = (pathOf: (page: number) => string, days: readonly Day[], size: number): void =>
      pageDays(days, size).forEach((day, index) => add(pathOf(index + 1), day));
    const addFeeds = (home: string, group: readonly Issue[], names = ['rss.xml', 'atom.xml']): void => {
      const days = group.flatMap((issue) => {
        const edition = issue.editions[locale];
        return edition ? [appearanceOf(issue, edition)] : [];
      });
      for (const [index, day] of pageDays(days, issuesInFeed).entries())
        for (const name of names) add(index === 0 ? home + name : `${home}archive/${index}/${name}`, day);
    };

    for (const issue of issues) {
      add(route.issuePath(locale, issue.number), appearanceOf(issue), { issue });
      const edition = issue.editions[locale];
      if (edition) {
        const since = appearanceOf(issue, edition);
        add(route.markdownPath(locale, issue.number), since, { issue });
        add(route.shareImagePath(locale, issue.number), since, { issue });
      }
      const translation = translationOf(issue);
      if (translation)
        add(route.parallelPath(locale, issue.number), appearanceOf(issue, translation), { issue });
    }
    for (const [id, group] of companies) {
      const [{ company } = {}] = group;
      add(route.companyPath(locale, id), firstOf(group), company && { company });
      addFeeds(route.companyPath(locale, id), group);
    }
    for (const [id, group] of investors) add(route.investorPath(locale, id), firstOf(group));
    for (const [id, group] of tags) {
      const days = group.map((issue) => appearanceOf(issue));
      addPages((page) => route.tagPath(locale, id, page), days, issuesPerPage);
      addFeeds(route.tagPath(locale, id), group);
    }
    for (const [id, group] of authors) {
      const here = group.filter((issue) =>
        authorIds(issue, [issue.editions[locale] ?? []].flat()).includes(id),
      );
      add(route.authorPath(locale, id), firstOf(group));
      addFeeds(route.authorPath(locale, id), here);
    }
    const days = issues.map((issue) => appearanceOf(issue));
    addPages((page) => route.issuesPath(locale, page), days, issuesPerPage);
    for (const order of companyOrders)
      addPages((page) => route.companiesPath(locale, order, page), daysOf(companies), entriesPerPage);
    for (const order of investorOrders)
      addPages((page) => route.investorsPath(locale, order, page), daysOf(investors), entriesPerPage);
    const columnFeeds = ['rss.xml', 'atom.xml', 'feed.json'];
    addFeeds(route.homePath(locale), issues, columnFeeds);
    // A column has its feeds before its first issue.
    for (const path of columnFeeds.map((name) => route.homePath(locale) + name))
      if (!addresses.has(path)) add(path, always);
    for (const path of standing) add(path(locale), always);
    add(route.prosePath(locale, 'about'), always, { page: 'about' });
  }
  return addresses;
}

import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Archive } from '#domain/archive.ts';
import type { Catalog } from '#domain/catalog.ts';
import { languagesOf, lastChanged, translationOf, type Issue } from '#domain/issue.ts';
import { paginate } from '#domain/pagination.ts';
import {
  authorPath,
  companiesPath,
  companyPath,
  correctionsPath,
  dataPath,
  homePath,
  investorPath,
  investorsPath,
  issuePath,
  issuesPath,
  parallelPath,
  prosePath,
  subscribePath,
  tagPath,
  tagsPath,
} from '#domain/route.ts';
import {
  entriesPerPage,
  issuesPerPage,
  languageTags,
  locales,
  unchosenLocale,
  type Locale,
} from '#config.ts';
import type { Day } from '#schema/partial-date.ts';

/** A page that search engines may show, in every language it exists in. */
export interface PublicPage {
  languages: readonly Locale[];
  pathIn: (locale: Locale) => string;
  /** The day of the last change in a language. */
  changedIn: (locale: Locale) => Day | undefined;
}

function newest(issues: readonly Issue[]): Day | undefined {
  return issues
    .map((issue) => lastChanged(issue))
    .sort()
    .at(-1);
}

function listPages(issues: readonly Issue[], pathIn: (locale: Locale, page: number) => string): PublicPage[] {
  return paginate(issues, issuesPerPage).map((page) => ({
    languages: locales,
    pathIn: (locale) => pathIn(locale, page.number),
    changedIn: () => newest(page.items),
  }));
}

/** A page in every language, changed with the newest of the issues it tells of. */
function everywhere(pathIn: (locale: Locale) => string, issues: readonly Issue[]): PublicPage {
  const changed = newest(issues);
  return { languages: locales, pathIn, changedIn: () => changed };
}

function entryPages({ companies, investors, authors }: Archive, issues: readonly Issue[]): PublicPage[] {
  const about = ({ id }: { id: string }): readonly Issue[] => companies.get(id)?.issues ?? [];
  return [
    ...paginate([...companies], entriesPerPage).map(({ number }) =>
      everywhere((locale) => companiesPath(locale, undefined, number), issues),
    ),
    ...Array.from(companies, ([id, entry]) => everywhere((locale) => companyPath(locale, id), entry.issues)),
    ...paginate([...investors], entriesPerPage).map(({ number }) =>
      everywhere((locale) => investorsPath(locale, undefined, number), issues),
    ),
    ...Array.from(investors, ([id, { parts }]) =>
      everywhere(
        (locale) => investorPath(locale, id),
        parts.flatMap(({ company }) => about(company)),
      ),
    ),
    ...Array.from(authors, ([id, { written, translated }]) =>
      everywhere((locale) => authorPath(locale, id), [...written, ...translated]),
    ),
  ];
}

/**
 * Every page that search engines may show; a fallback in place of a missing translation is none, nor is a
 * list in another order.
 *
 * @param prose the languages each prose page is written in, by its name
 */
export function publicPages(
  { issues, tags }: Catalog,
  archive: Archive,
  prose: Record<string, Locale[]>,
): PublicPage[] {
  return [
    everywhere(homePath, issues),
    ...listPages(issues, issuesPath),
    ...issues.map((issue) => ({
      languages: languagesOf(issue),
      pathIn: (locale: Locale) => issuePath(locale, issue.number),
      changedIn: (locale: Locale) => lastChanged(issue, [issue.editions[locale] ?? []].flat()),
    })),
    ...issues
      .filter(translationOf)
      .map((issue) => everywhere((locale) => parallelPath(locale, issue.number), [issue])),
    everywhere(tagsPath, issues),
    ...tags.flatMap((entry) =>
      listPages(entry.issues, (locale, page) => tagPath(locale, entry.tag.id, page)),
    ),
    ...entryPages(archive, issues),
    everywhere(correctionsPath, issues),
    everywhere(dataPath, issues),
    everywhere(subscribePath, []),
    ...Object.entries(prose).map(([name, languages]) => ({
      languages,
      pathIn: (locale: Locale) => prosePath(locale, name),
      changedIn: () => undefined,
    })),
  ];
}

async function written(
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly object[],
): Promise<string> {
  for (const entry of entries) stream.write(entry);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** A page in one language, as the sitemap lists it. */
export interface SitemapEntry {
  url: string;
  links: { lang: string; url: string }[];
  lastmod?: Day;
}

/** Lists pages with alternates for real translations and `x-default`. */
export function sitemapEntries(pages: readonly PublicPage[]): SitemapEntry[] {
  return pages.flatMap(({ languages, pathIn, changedIn }) => {
    const unchosen = unchosenLocale(languages);
    const links = [
      ...(languages.length > 1
        ? languages.map((locale) => ({ lang: languageTags[locale], url: pathIn(locale) }))
        : []),
      { lang: 'x-default', url: pathIn(unchosen) },
    ];
    return languages.map((locale): SitemapEntry => {
      const changed = changedIn(locale);
      return { url: pathIn(locale), links, ...(changed && { lastmod: changed }) };
    });
  });
}

/** Writes the sitemap (sitemaps.org 0.9). */
export async function sitemap(entries: readonly SitemapEntry[], site: URL): Promise<string> {
  return written(
    new SitemapStream({
      hostname: site.href,
      lastmodDateOnly: true,
      xmlns: { news: false, video: false, image: false, xhtml: true },
    }),
    entries,
  );
}

/** Writes the index that names the sitemap. */
export function sitemapIndex(site: URL): Promise<string> {
  return written(new SitemapIndexStream(), [{ url: new URL('/sitemap-0.xml', site).href }]);
}

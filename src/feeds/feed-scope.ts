import { messagesFor } from '#i18n/dictionary.ts';
import { workIn, type AuthorEntry } from '#domain/author-entries.ts';
import type { Company } from '#domain/company.ts';
import type { Catalog } from '#domain/catalog.ts';
import { editionsIn, type IssueEdition } from '#domain/editions.ts';
import type { SeriesEntry } from '#domain/series.ts';
import type { Issue, Tag } from '#domain/issue.ts';
import { hasRoute } from '#domain/route-table.ts';
import { authorPath, companyPath, homePath, seriesPath, tagPath } from '#domain/route.ts';
import { siteDescription, siteName, type Locale } from '#config.ts';

/** What a feed says of itself, in one language. */
export interface FeedHead {
  locale: Locale;
  /** What its issues have in common. */
  kind: 'column' | 'tag' | 'series' | 'company' | 'author';
  /** Names the scope among those of its language: `all`, `tags/ai`, `series/chips`, `companies/groq`, `authors/ann`. */
  name: string;
  /** What the scope is called, for a title beside the column's name; nothing for the whole column. */
  subject: string | undefined;
  description: string;
  /** The address of the page whose issues these are; feeds stand below it. */
  home: string;
}

/** What a feed is about, in one language. */
export interface FeedScope extends FeedHead {
  /** The issues written in this language, the newest first. */
  entries: IssueEdition[];
}

/** The title of a feed: the column's name, and the subject where there is one. */
export function feedTitle({ locale, subject }: FeedHead): string {
  return subject === undefined ? siteName[locale] : `${siteName[locale]} · ${subject}`;
}

/** The scope of the whole column. */
export function columnScope({ issues }: Catalog, locale: Locale): FeedScope {
  return {
    locale,
    kind: 'column',
    name: 'all',
    subject: undefined,
    description: siteDescription[locale],
    home: homePath(locale),
    entries: editionsIn(issues, locale),
  };
}

/** The scope of a tag. */
function tagScope(tag: Tag, issues: readonly Issue[], locale: Locale): FeedScope {
  return {
    locale,
    kind: 'tag',
    name: `tags/${tag.id}`,
    subject: tag.name[locale],
    description: tag.description[locale],
    home: tagPath(locale, tag.id),
    entries: editionsIn(issues, locale),
  };
}

/** The scope of a series. */
function seriesScope({ series, parts }: SeriesEntry, locale: Locale): FeedScope {
  return {
    locale,
    kind: 'series',
    name: `series/${series.id}`,
    subject: series.name[locale],
    description: series.description[locale],
    home: seriesPath(locale, series.id),
    entries: editionsIn(parts, locale),
  };
}

/** The scope of a company. */
function companyScope(company: Company, issues: readonly Issue[], locale: Locale): FeedScope {
  const name = company.name[locale];
  return {
    locale,
    kind: 'company',
    name: `companies/${company.id}`,
    subject: name,
    description: messagesFor(locale).companyFeedDescription(name),
    home: companyPath(locale, company.id),
    entries: editionsIn(issues, locale),
  };
}

/** The scope of an author: what was written, and what was translated into the language. */
export function authorScope(entry: AuthorEntry, locale: Locale): FeedScope {
  const { author } = entry;
  const name = author.name[locale];
  return {
    locale,
    kind: 'author',
    name: `authors/${author.id}`,
    subject: name,
    description: messagesFor(locale).authorDescription(name),
    home: authorPath(locale, author.id),
    entries: editionsIn(workIn(entry, locale), locale),
  };
}

/** The scopes of a language: the whole column first, then every subject that has an issue in that language. */
export function feedScopes(catalog: Catalog, locale: Locale): FeedScope[] {
  const subjects = [
    ...catalog.tags.map(({ tag, issues }) => tagScope(tag, issues, locale)),
    ...catalog.series.map((entry) => seriesScope(entry, locale)),
    ...(hasRoute('companyFeed')
      ? Array.from(catalog.issuesAbout, ([company, issues]) => companyScope(company, issues, locale))
      : []),
    ...Array.from(catalog.authorEntries.values(), (entry) => authorScope(entry, locale)),
  ];
  return [columnScope(catalog, locale), ...subjects.filter(({ entries }) => entries.length > 0)];
}

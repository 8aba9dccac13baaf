import { momentOf } from '#model/calendar.ts';
import { lastChanged, type Author, type Edition, type Issue } from '#model/issue.ts';
import { toIsoDate } from '#model/partial-date.ts';
import { homePath, issuePath } from '#model/route.ts';
import { languageTags, siteName, type Locale } from '#site.ts';

/** Data that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Writes JSON for a `<script>` element: no `<` is left that could end it (HTML, section 4.12.1.3).
 */
export function toScriptJson(data: Json): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function person(author: Author, locale: Locale): Json {
  return { '@type': author.kind === 'team' ? 'Organization' : 'Person', name: author.name[locale] };
}

/** Describes an issue to search engines as a schema.org `Article`. */
export function articleJsonLd(issue: Issue, edition: Edition, site: URL): Json {
  const { locale } = edition;
  const address = new URL(issuePath(locale, issue.number), site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    mainEntityOfPage: address,
    headline: edition.title,
    description: edition.description,
    inLanguage: languageTags[locale],
    datePublished: momentOf(issue.date),
    dateModified: momentOf(lastChanged(issue)),
    author: issue.authors.map((author) => person(author, locale)),
    ...(edition.translators.length > 0 && {
      translator: edition.translators.map((author) => person(author, locale)),
      translationOfWork: { '@id': new URL(issuePath(issue.original, issue.number), site).href },
    }),
    publisher: { '@type': 'Organization', name: siteName[locale], url: new URL(homePath(locale), site).href },
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: issue.number,
      isPartOf: { '@type': 'Periodical', name: siteName[locale] },
    },
    about: {
      '@type': 'Organization',
      name: issue.company.name[locale],
      foundingDate: toIsoDate(issue.company.founded),
      ...(issue.company.website && { url: issue.company.website }),
    },
    keywords: issue.tags.map((tag) => tag.name[locale]),
    citation: issue.references.map(({ title, publisher, url, date }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      publisher: { '@type': 'Organization', name: publisher },
      ...(date && { datePublished: toIsoDate(date) }),
    })),
  };
}

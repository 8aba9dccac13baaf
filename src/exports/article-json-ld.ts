import { changedMoment, publishedMoment } from '#domain/appearance.ts';
import { type Author, type Edition, type Issue } from '#domain/issue.ts';
import { authorPath, homePath, issuePath } from '#domain/route.ts';
import type { Json } from '#exports/json-ld.ts';
import { namedSeriesJsonLd } from '#exports/series-json-ld.ts';
import { namedCompanyJsonLd } from '#exports/organization-json-ld.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, siteName, type Locale } from '#config.ts';

/** Describes an author as a schema.org `Person`, or a team as an `Organization`. */
export function authorJsonLd(author: Author, locale: Locale, site: URL): Json {
  return {
    '@type': author.kind === 'team' ? 'Organization' : 'Person',
    name: author.name[locale],
    url: absoluteAddress(authorPath(locale, author.id), site),
  };
}

/** What an issue is about: a company, several as a list, or nothing that has a page of its own. */
function aboutCompanies({ companies }: Issue, locale: Locale, site: URL): Record<string, Json> {
  const [first, ...others] = companies.map((company) => namedCompanyJsonLd(company, locale, site));
  if (!first) return {};
  return { about: others.length > 0 ? [first, ...others] : first };
}

/**
 * Describes an issue to search engines as a schema.org `Article` about its companies.
 *
 * @param images pictures of the issue, the one to prefer first: absolute addresses, or `ImageObject`s
 * @param more its place in its series, where it belongs to one, and `VideoObject`s
 */
export function articleJsonLd(
  issue: Issue,
  edition: Edition,
  images: readonly Json[],
  site: URL,
  { part, videos = [] }: { part?: number | undefined; videos?: readonly Json[] } = {},
): Json {
  const { locale } = edition;
  const address = absoluteAddress(issuePath(locale, issue.number), site);
  const inColumn = {
    '@type': 'PublicationIssue',
    issueNumber: issue.number,
    isPartOf: { '@type': 'Periodical', name: siteName[locale] },
  };
  return {
    '@type': 'Article',
    '@id': address,
    mainEntityOfPage: address,
    headline: edition.title,
    description: edition.description,
    ...(images.length > 0 && { image: [...images] }),
    ...(videos.length > 0 && { video: [...videos] }),
    inLanguage: languageTags[locale],
    datePublished: publishedMoment(edition),
    dateModified: changedMoment(issue, [edition]),
    author: issue.authors.map((author) => authorJsonLd(author, locale, site)),
    ...(edition.translators.length > 0 && {
      translator: edition.translators.map((author) => authorJsonLd(author, locale, site)),
      translationOfWork: { '@id': absoluteAddress(issuePath(issue.original, issue.number), site) },
    }),
    publisher: {
      '@type': 'Organization',
      name: siteName[locale],
      url: absoluteAddress(homePath(locale), site),
    },
    isPartOf: issue.series ? [inColumn, namedSeriesJsonLd(issue.series, locale, site)] : inColumn,
    ...(part !== undefined && { position: part }),
    ...(issue.retracted && { creativeWorkStatus: 'Retracted' }),
    ...aboutCompanies(issue, locale, site),
  };
}

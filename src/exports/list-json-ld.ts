import { editionFor } from '#domain/issue.ts';
import type { ListedIssue } from '#domain/listed.ts';
import { issuePath } from '#domain/route.ts';
import type { Json } from '#exports/json-ld.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import type { Locale } from '#config.ts';

/** A page with its name. */
export interface NamedPage {
  name: string;
  /** Its address, without the origin. */
  path: string;
}

function positions(pages: readonly NamedPage[], site: URL, first: number): Json[] {
  return pages.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: first + index,
    name,
    item: absoluteAddress(path, site),
  }));
}

/** Describes the way to a page as a schema.org `BreadcrumbList`: from the home page to the page itself. */
export function breadcrumbs(pages: readonly NamedPage[], site: URL): Json {
  return { '@type': 'BreadcrumbList', itemListElement: positions(pages, site, 1) };
}

/**
 * Describes the entries of an index as a schema.org `ItemList`.
 *
 * @param first the position of the first one in the whole list, counted from 1
 */
export function itemList(pages: readonly NamedPage[], site: URL, first = 1): Json {
  return {
    '@type': 'ItemList',
    numberOfItems: pages.length,
    itemListElement: positions(pages, site, first),
  };
}

/** The pages of issues, named by their titles. */
export function namedIssues(issues: readonly ListedIssue[], locale: Locale): NamedPage[] {
  return issues.map((issue) => ({
    name: editionFor(issue, locale).title,
    path: issuePath(locale, issue.number),
  }));
}

import { matchPath } from '#domain/route-table.ts';
import type { Issue } from '#domain/issue.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

/** A permanent move of an address: both are paths from the root of the site, percent-encoded, without a query. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The redirects as hosts need them that look an address up as it was typed: one that ends in a slash is also found
 * without it. The first of two for one address counts.
 */
export function withSlashVariants(redirects: readonly Redirect[]): Redirect[] {
  const known = new Map<string, Redirect>();
  for (const redirect of redirects)
    for (const from of [redirect.from, redirect.from.replace(/(.)\/$/, '$1')])
      if (!known.has(from)) known.set(from, { from, to: redirect.to });
  return [...known.values()];
}

/** The redirects that lead somewhere today: one to a page of an issue waits until the issue is out. */
export function leadingRedirects(
  redirects: readonly RedirectRecord[],
  published: readonly Issue[],
): RedirectRecord[] {
  const numbers = new Set(published.map(({ number }) => number));
  return redirects.filter(({ to }) => {
    const number = matchPath(decodeURIComponent(to))?.params.number;
    return number === undefined || numbers.has(Number(number));
  });
}

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

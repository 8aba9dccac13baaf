import { findLostAddresses } from '#lint/addresses/addresses-kept.ts';
import { findUnfitRedirects } from '#lint/addresses/redirects-fit.ts';
import { findIdleRedirects } from '#lint/addresses/redirects-lead.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Content } from '#content/read-content.ts';

/** The file with the redirects. */
const redirectsFile = 'redirects.yaml';

/**
 * Holds the addresses of the site to what was promised: redirects lead somewhere, and nothing recorded is lost.
 *
 * @param content sound content with its unpublished issues
 */
export function judgeAddresses({ records, catalog, sources, published }: Content, today: Day): Problem[] {
  const addresses = siteAddresses(catalog);
  const present = new Set([...addresses].flatMap(([path, { since }]) => (since <= today ? [path] : [])));
  const redirects = [
    ...findIdleRedirects(records.redirects, addresses, today),
    ...findUnfitRedirects(records.redirects),
  ].map(({ index, field, ...complaint }): Problem => {
    const place = sources.get(redirectsFile)?.locate([index, field]) ?? { line: 1, column: 1 };
    return { file: redirectsFile, ...place, ...complaint };
  });
  return [...redirects, ...findLostAddresses(published, catalog.redirects, present)];
}

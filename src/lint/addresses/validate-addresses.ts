import { findLostAddresses } from '#lint/addresses/addresses-kept.ts';
import { findUnfitRedirects } from '#lint/addresses/redirects-fit.ts';
import { findIdleRedirects } from '#lint/addresses/redirects-lead.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { redirectsFile } from '#content/edit-redirects.ts';
import type { Content } from '#content/read-content.ts';

/**
 * Holds the addresses of the site to what was promised: redirects lead somewhere, and nothing recorded is lost.
 *
 * @param content sound content with its unpublished issues
 */
export function validateAddresses(
  { records, catalog, sources, published }: Content,
  today: Day,
): Diagnostic[] {
  const addresses = siteAddresses(catalog);
  const present = new Set([...addresses].flatMap(([path, { since }]) => (since <= today ? [path] : [])));
  const redirects = [
    ...findIdleRedirects(records.redirects, addresses, today),
    ...findUnfitRedirects(records.redirects),
  ].map(({ index, field, ...problem }): Diagnostic => {
    const place = sources.get(redirectsFile)?.locate([index, field]) ?? { line: 1, column: 1 };
    return { file: redirectsFile, ...place, ...problem };
  });
  return [...redirects, ...findLostAddresses(published, catalog.redirects, present)];
}

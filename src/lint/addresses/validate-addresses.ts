import { findLostAddresses } from '#lint/addresses/addresses-kept.ts';
import { findUnfitRedirects } from '#lint/addresses/redirects-fit.ts';
import { findIdleRedirects } from '#lint/addresses/redirects-lead.ts';
import { minuteAt } from '#domain/appearance.ts';
import { originalOf, type Issue } from '#domain/issue.ts';
import { issuePath } from '#domain/route.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';
import { redirectsFile } from '#content/edit-redirects.ts';
import type { Content } from '#content/read-content.ts';

/** Says that an issue which readers know is a draft again, or is dated later. */
function explainUnpublished(
  issue: Issue,
  { sources, catalog }: Pick<Content, 'sources' | 'catalog'>,
): Diagnostic {
  const { number, state } = issue;
  const { file } = originalOf(issue);
  const place = sources.get(file)?.locate([state === 'draft' ? 'draft' : 'date']) ?? { line: 1, column: 1 };
  return {
    severity: 'error',
    file,
    ...place,
    code: 'published-draft',
    message:
      state === 'draft'
        ? say('published-draft.draft', { number })
        : say('published-draft.date', { number, date: minuteAt(issue) }),
    help: say('published-draft.help', { date: catalog.today }),
  };
}

/**
 * Holds the addresses of the site to what was promised: redirects lead somewhere, and nothing recorded is lost.
 *
 * @param content sound content with its unpublished issues
 */
export function validateAddresses({ records, catalog, sources, published }: Content): Diagnostic[] {
  const addresses = siteAddresses(catalog);
  const present = new Set(
    [...addresses].flatMap(([path, { since }]) => (since <= catalog.now ? [path] : [])),
  );
  const redirects = [
    ...findIdleRedirects(records.redirects, addresses, catalog.now),
    ...findUnfitRedirects(records.redirects),
  ].map(({ index, field, ...problem }): Diagnostic => {
    const place = sources.get(redirectsFile)?.locate([index, field]) ?? { line: 1, column: 1 };
    return { file: redirectsFile, ...place, ...problem };
  });
  const recorded = new Set(published.map(({ path }) => path));
  const unpublished = catalog.issues.filter(
    ({ state, number, original }) => state !== 'published' && recorded.has(issuePath(original, number)),
  );
  // What comes back with such an issue is lost for no other reason.
  const isLost = ({ path }: { path: string }): boolean => unpublished.length === 0 || !addresses.has(path);
  return [
    ...unpublished.map((issue) => explainUnpublished(issue, { sources, catalog })),
    ...redirects,
    ...findLostAddresses(published.filter(isLost), catalog.published.redirects, present),
  ];
}

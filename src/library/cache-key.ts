import { createHash } from 'node:crypto';
import type { Issue } from '#model/issue.ts';

const digests = new WeakMap<object, string>();

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** A digest of data; that of an object is computed once, since an issue is shown by many pages. */
function digestOnce(shown: unknown): unknown {
  if (typeof shown !== 'object' || shown === null) return shown;
  const known = digests.get(shown) ?? digestOf(JSON.stringify(shown));
  digests.set(shown, known);
  return known;
}

/**
 * A key that changes when anything a page shows changes, for Astro's incremental build.
 *
 * @param shown everything that the page is made of, as data that never changes
 */
export function cacheKey(...shown: unknown[]): string {
  return digestOf(JSON.stringify(shown.map(digestOnce)));
}

/**
 * A key as {@link cacheKey} makes it, of what takes a while to gather. In development no page is kept, and every request
 * asks for the keys of all pages of its kind: there it is empty.
 */
export async function gatheredKey(gather: () => Promise<unknown[]>): Promise<string> {
  return import.meta.env.DEV ? '' : cacheKey(...(await gather()));
}

const listed = new WeakMap<Issue, string>();

/** What lists show of issues, for the keys of pages with such a list. */
export function listedIssues(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const { number, date, state, editions, company } = issue;
    const known = listed.get(issue) ?? cacheKey(number, date, state, editions, company.id, company.name);
    listed.set(issue, known);
    return known;
  });
}

import { createHash } from 'node:crypto';
import type { Issue } from '#model/issue.ts';

/**
 * A key that changes when anything a page shows changes, for Astro's incremental build.
 *
 * @param shown everything that the page is made of, as data
 */
export function cacheKey(...shown: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}

/** What lists show of issues, for the keys of pages with such a list. */
export function listedIssues(issues: readonly Issue[]): unknown[] {
  return issues.map(({ number, date, state, editions, company }) => [
    number,
    date,
    state,
    editions,
    company.id,
    company.name,
  ]);
}

import { createHash } from 'node:crypto';

/**
 * A key that changes when anything a page shows changes, for Astro's incremental build.
 *
 * @param shown everything that the page is made of, as data
 */
export function cacheKey(...shown: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}

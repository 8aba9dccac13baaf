import type { Redirect } from '#model/redirect.ts';

/** The addresses of the column that moved, with where each stands now. */
export function publishedRedirects(): readonly Redirect[] {
  return [];
}

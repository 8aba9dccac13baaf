import { feedScopes, type FeedScope } from '#feeds/feed-scope.ts';
import type { Library } from '#library/library.ts';
import { locales } from '#config.ts';

/** Every feed of the column, in both languages: those of single subjects are left out where they would be empty. */
export function feedScopesOf({ catalog }: Library): FeedScope[] {
  return locales.flatMap((locale) => feedScopes(catalog, locale));
}

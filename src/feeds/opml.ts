import { generateOpml } from 'feedsmith';
import { feedPath } from '#feeds/feed-format.ts';
import { feedTitle, type FeedHead } from '#feeds/feed-scope.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, locales, siteName } from '#config.ts';

/**
 * Lists every feed as OPML 2.0 (opml.org), by language. Each stands once, as RSS, so that a reader that
 * imports the list subscribes to nothing twice.
 */
export function opml(scopes: readonly FeedHead[], site: URL): string {
  const absolute = (path: string): string => absoluteAddress(path, site);
  const xml = generateOpml({
    head: { title: locales.map((locale) => siteName[locale]).join(' / ') },
    body: {
      outlines: locales.map((locale) => ({
        text: siteName[locale],
        outlines: scopes
          .filter((scope) => scope.locale === locale)
          .map((scope) => ({
            type: 'rss',
            version: 'RSS2',
            text: feedTitle(scope),
            title: feedTitle(scope),
            description: scope.description,
            language: languageTags[locale],
            htmlUrl: absolute(scope.home),
            xmlUrl: absolute(feedPath(scope.home, 'rss')),
          })),
      })),
    },
  });
  return withoutForbidden(xml);
}

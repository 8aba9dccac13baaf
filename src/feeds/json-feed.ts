import { generateJsonFeed } from 'feedsmith';
import { pathOf } from '#domain/route-table.ts';
import { feedPath } from '#feeds/feed-format.ts';
import { hubLinks, type Feed } from '#feeds/feed.ts';
import { feedTitle } from '#feeds/feed-scope.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags } from '#config.ts';

/** JSON escapes what XML forbids; readers that pass the text on would not. */
function withoutForbiddenText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutForbidden(value) : value;
}

/** Writes a document of a feed as JSON Feed 1.1 (jsonfeed.org), with the whole text of each issue. */
export function jsonFeed(source: Feed): string {
  const { scope, document, entries, site } = source;
  const hubs = hubLinks(source).map(({ href }) => ({ type: 'WebSub', url: href }));
  const absolute = (path: string): string => absoluteAddress(path, site);
  const { archive, previous } = document;
  const feed = generateJsonFeed(
    {
      title: feedTitle(scope),
      description: scope.description,
      home_page_url: absolute(scope.home),
      feed_url: absolute(feedPath(scope.home, 'json', archive)),
      ...(previous !== undefined && { next_url: absolute(feedPath(scope.home, 'json', previous)) }),
      icon: absolute(pathOf('feedIcon')),
      favicon: absolute(pathOf('feedImage')),
      language: languageTags[scope.locale],
      ...(hubs.length > 0 && { hubs }),
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.address,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        ...(entry.image && { image: entry.image.address }),
        date_published: new Date(entry.published),
        date_modified: new Date(entry.updated),
        authors: entry.authors.map(({ name, address }) => ({ name, url: address })),
        tags: entry.categories.map(({ label }) => label),
        language: languageTags[entry.locale],
      })),
    },
    { lenient: true },
  );
  // The generator leaves an empty list out, which a feed must have.
  const whole = { ...(feed as object), items: (feed as { items?: unknown[] }).items ?? [] };
  return `${JSON.stringify(whole, withoutForbiddenText, 1)}\n`;
}

import { generateRssFeed } from 'feedsmith';
import { textAsHtml } from '#markdown/feed-html.ts';
import { feedFormats } from '#feeds/feed-format.ts';
import { historyLinks, hubLinks, lastUpdated, markArchive, mediaOf, type Feed } from '#feeds/feed.ts';
import { addPage } from '#feeds/feed-page.ts';
import { feedTitle } from '#feeds/feed-scope.ts';
import { spliceTexts } from '#feeds/splice-texts.ts';
import { stylesheets } from '#feeds/stylesheet.ts';
import { markPictures } from '#domain/icons.ts';
import { pathOf } from '#domain/route-table.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, rights } from '#config.ts';

/** Writes a document of a feed as RSS 2.0 (rssboard.org), with the whole text of each issue. */
export function rssFeed(feed: Feed): string {
  return spliceTexts(feed.entries, (entries) => write({ ...feed, entries }));
}

function write(feed: Feed): string {
  const { scope, entries, site } = feed;
  const updated = entries.length > 0 ? new Date(lastUpdated(feed)) : undefined;
  const xml = generateRssFeed(
    {
      title: feedTitle(scope),
      description: textAsHtml(scope.description),
      link: absoluteAddress(scope.home, site),
      language: languageTags[scope.locale],
      copyright: rights[scope.locale],
      ...(updated && { pubDate: updated, lastBuildDate: updated }),
      image: {
        url: absoluteAddress(pathOf('feedImage'), site),
        // Those of the channel, as RSS 2.0 has it.
        title: feedTitle(scope),
        link: absoluteAddress(scope.home, site),
        ...markPictures.feedImage,
      },
      atom: { links: [...historyLinks(feed, 'rss', feedFormats.rss.type), ...hubLinks(feed)] },
      items: entries.map((entry) => ({
        title: entry.title,
        link: entry.address,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: new Date(entry.published),
        // The description of RSS 2.0 is HTML, unlike its title.
        description: textAsHtml(entry.summary),
        categories: entry.categories.map(({ label }) => ({ name: label })),
        dc: { creators: entry.authors.map(({ name }) => name) },
        content: { encoded: entry.html },
        ...mediaOf(entry),
        ...(entry.updated === entry.published ? {} : { atom: { updated: new Date(entry.updated) } }),
      })),
    },
    { lenient: true, stylesheets: stylesheets(site) },
  );
  return addPage(markArchive(xml, feed), feed);
}

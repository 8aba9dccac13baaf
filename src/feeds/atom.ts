import { generateAtomFeed } from 'feedsmith';
import { feedFormats } from '#feeds/feed-format.ts';
import { feedId, historyLinks, hubLinks, lastUpdated, markArchive, mediaOf, type Feed } from '#feeds/feed.ts';
import { addPage } from '#feeds/feed-page.ts';
import { feedTitle } from '#feeds/feed-scope.ts';
import { spliceTexts } from '#feeds/splice-texts.ts';
import { stylesheets } from '#feeds/stylesheet.ts';
import { pathOf } from '#domain/route-table.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, rights, type Locale } from '#config.ts';

function pageLink(address: string, locale: Locale) {
  return { rel: 'alternate', href: address, type: 'text/html', hreflang: languageTags[locale] };
}

/** Writes a document of a feed as Atom 1.0 (RFC 4287), with the whole text of each issue. */
export function atomFeed(feed: Feed): string {
  return spliceTexts(feed.entries, (entries) => write({ ...feed, entries }));
}

function write(feed: Feed): string {
  const { scope, entries, site } = feed;
  const xml = generateAtomFeed(
    {
      id: feedId(scope),
      title: { value: feedTitle(scope) },
      subtitle: { value: scope.description },
      updated: new Date(lastUpdated(feed)),
      rights: { value: rights[scope.locale] },
      xml: { lang: languageTags[scope.locale] },
      links: [
        pageLink(absoluteAddress(scope.home, site), scope.locale),
        ...historyLinks(feed, 'atom', feedFormats.atom.type),
        ...hubLinks(feed),
      ],
      icon: absoluteAddress(pathOf('feedIcon'), site),
      logo: absoluteAddress(pathOf('feedLogo'), site),
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        links: [pageLink(entry.address, entry.locale)],
        authors: entry.authors.map(({ name, address }) => ({ name, uri: address })),
        categories: entry.categories,
        summary: { value: entry.summary },
        content: { type: 'html', value: entry.html },
        ...mediaOf(entry),
      })),
    },
    { lenient: true, stylesheets: stylesheets(site) },
  );
  return addPage(markArchive(xml, feed), feed);
}

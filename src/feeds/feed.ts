import { feedPath, type FeedFormat } from '#feeds/feed-format.ts';
import type { FeedEntry } from '#feeds/feed-entry.ts';
import type { FeedHead } from '#feeds/feed-scope.ts';
import type { DocumentPlace } from '#feeds/history.ts';
import { latestMoment, momentOf } from '#domain/calendar.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { tagAuthority } from '#config.ts';

/** A document of a feed with everything in it. */
export interface Feed {
  scope: FeedHead;
  document: DocumentPlace;
  /** The entries of the document, the newest first. */
  entries: readonly FeedEntry[];
  /** The origin of the site. */
  site: URL;
  /** The WebSub hub that is told of new entries; undefined where the column has none. */
  hub?: string | undefined;
}

/** Names a feed for ever: a `tag:` URI (RFC 4151); its archives have the same name. */
export function feedId({ locale, name }: FeedHead): string {
  return `tag:${tagAuthority}:feed/${locale}/${name}`;
}

/** The moment of the newest change of an entry in the document (RFC 3339); the beginning of time where it has none. */
export function lastUpdated({ entries }: Feed): string {
  return latestMoment([momentOf('1970-01-01'), ...entries.map(({ updated }) => updated)]);
}

/** The picture of an entry as Media RSS has it (rssboard.org/media-rss), in RSS and in Atom. */
export function mediaOf({ image }: FeedEntry) {
  if (!image) return {};
  const { address: url, alt, type, width, height } = image;
  const description = { value: alt, type: 'plain' };
  return {
    media: {
      contents: [{ url, medium: 'image', ...(type && { type }), width, height, description }],
      thumbnails: [{ url, width, height }],
    },
  };
}

/** A link from a document of a feed. */
export interface FeedLink {
  rel: string;
  href: string;
  type: string;
}

/**
 * The link to the WebSub hub (W3C WebSub, section 4), where there is one; archives change so seldom that they have none. The
 * link of the document to itself names what is subscribed to.
 */
export function hubLinks({ document, hub }: Feed): { rel: string; href: string }[] {
  return hub === undefined || document.archive !== undefined ? [] : [{ rel: 'hub', href: hub }];
}

/**
 * The links from a document to itself and to its history (RFC 5005, section 4).
 *
 * @param type the media type of the format
 */
export function historyLinks({ scope, document, site }: Feed, format: FeedFormat, type: string): FeedLink[] {
  const link = (rel: string, archive: number | undefined): FeedLink => ({
    rel,
    href: absoluteAddress(feedPath(scope.home, format, archive), site),
    type,
  });
  const { archive, previous, next } = document;
  return [
    link('self', archive),
    ...(archive === undefined ? [] : [link('current', undefined)]),
    ...(previous === undefined ? [] : [link('prev-archive', previous)]),
    ...(next === undefined ? [] : [link('next-archive', next)]),
  ];
}

/** Marks a document as an archive (RFC 5005, section 4), where it is one. */
export function markArchive(xml: string, { document }: Feed): string {
  if (document.archive === undefined) return xml;
  const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
  return xml.replace(/<channel>|<feed\b[^>]*>/, (start) => start + mark);
}

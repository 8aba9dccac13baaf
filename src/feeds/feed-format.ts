import { feedFiles, feedPathBelow } from '#domain/route-table.ts';

/** The formats of feeds: the name of the file, and its media type. */
export const feedFormats = {
  rss: { file: feedFiles.rss, type: 'application/rss+xml' },
  atom: { file: feedFiles.atom, type: 'application/atom+xml' },
  json: { file: feedFiles.json, type: 'application/feed+json' },
} as const;

/** A format of feeds. */
export type FeedFormat = keyof typeof feedFormats;

/**
 * The address of a document of a feed.
 *
 * @param home the address of the page whose issues the feed has
 * @param archive the number of an archive; none for the document to subscribe to
 */
export function feedPath(home: string, format: FeedFormat, archive?: number): string {
  return feedPathBelow(home, { feed: feedFiles[format], archive: archive?.toString() });
}

/** The formats of feeds: the name of the file, and its media type. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
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
  const { file } = feedFormats[format];
  return archive === undefined ? `${home}${file}` : `${home}archive/${archive}/${file}`;
}

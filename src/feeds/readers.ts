/** A feed reader with the address that adds a feed to it. */
export interface FeedReader {
  name: string;
  linkTo: (feed: string) => string;
}

/** Common readers: services on the web, and programs that register a scheme of their own. */
export const feedReaders: readonly FeedReader[] = [
  { name: 'Feedly', linkTo: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
  { name: 'Inoreader', linkTo: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'Folo', linkTo: (feed) => `https://app.folo.is/add?type=url&url=${encodeURIComponent(feed)}` },
  { name: 'NetNewsWire', linkTo: (feed) => `x-netnewswire-feed:${feed}` },
];

/**
 * The address that opens a feed in the reader that the machine has set as its own: the `feed:` scheme, in
 * the form that is a hierarchical address (RFC 3986), as HTML checkers want it. A site that is served by
 * HTTPS alone redirects readers that ask by HTTP.
 */
export function feedSchemeLink(feed: string): string {
  return feed.replace(/^https?:/, 'feed:');
}

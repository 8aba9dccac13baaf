/** Words about feeds, and about subscribing to them. */
export interface FeedMessages {
  feedTitle: (name: string, format: string) => string;
  feedFormats: { rss: string; atom: string; json: string };
  feedExplained: string;
  feedAddresses: string;
  feedFormatsNote: string;
  feedReaders: string;
  feedReadersNote: string;
  ownReader: string;
  subjectFeeds: string;
  subjectFeedsNote: string;
  otherLanguagePage: string;
  otherLanguageFeed: string;
  allFeeds: string;
  opmlNote: string;
}

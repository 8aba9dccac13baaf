/** Words about feeds, and about subscribing to them. */
export interface FeedMessages {
  feedTitle: (name: string, format: string) => string;
  feedFormats: { rss: string; atom: string; json: string };
  /** The name of the table of rounds, which is a list in feeds: texts speak of the table. */
  fundingTable: string;
  feedExplained: string;
  feedAddresses: string;
  feedFormatsNote: string;
  feedReaders: string;
  feedReadersNote: string;
  ownReader: string;
  subjectFeeds: string;
  subjectFeedsNote: string;
  /** The same for a column that has series. */
  subjectFeedsNoteWithSeries: string;
  otherLanguagePage: string;
  otherLanguageFeed: string;
  allFeeds: string;
  opmlNote: string;
}

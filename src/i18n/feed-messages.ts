/** Words about feeds, and about subscribing to them. */
export interface FeedMessages {
  feedTitle: (name: string, format: string) => string;
  feedFormats: { rss: string; atom: string; json: string };
  /** The name of the table of rounds, which is a list in feeds: texts speak of the table. */
  fundingTable: string;
  feedExplained: string;
  /** What a feed says to whoever opens it in a browser. */
  feedOpened: string;
  feedAddresses: string;
  feedFormatsNote: string;
  feedReaders: string;
  feedReadersNote: string;
  ownReader: string;
  subjectFeeds: string;
  subjectFeedsNote: string;
  /** The same for a column that has series. */
  subjectFeedsNoteWithSeries: string;
  /** The link at the end of an entry to its page in another language, and the title of the feeds in it. */
  otherLanguagePage: (language: string) => string;
  otherLanguageFeed: (language: string) => string;
  allFeeds: string;
  /** In a column of one language, of two, of more. */
  opmlNotes: { one: string; two: string; more: string };
}

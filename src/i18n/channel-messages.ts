/** Words of an issue where it is read elsewhere than on the site: in an app, in mail, on other platforms. */
export interface ChannelMessages {
  /** Says where a text was first published, around the name of the column. */
  firstPublished: { before: string; after: string };
}

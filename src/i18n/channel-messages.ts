/** Words of an issue where it is read elsewhere than on the site: in an app, in mail, on other platforms. */
export interface ChannelMessages {
  /** Says where a text was first published, around the name of the column. */
  firstPublished: { before: string; after: string };
  /** Words of mail. */
  letter: {
    readOnSite: string;
    /** Says, before the link to the page, that the text is longer than the letter. */
    cutShort: string;
    /** Why a reader gets it, by the name of the column. */
    why: (name: string) => string;
    unsubscribe: string;
    /** The title of a letter that tells of the issues of a month. */
    issuesOf: (month: string) => string;
  };
  /** Above the addresses of links, where a reader cannot follow them. */
  links: string;
}

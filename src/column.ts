/** The languages that the program has words for. */
export type Locale = 'zh' | 'en';

/** A text in each language of a column. */
export type Localized = Record<Locale, string>;

/** The programs that can be told by a link to open a file; Obsidian opens it at its beginning. */
export type Editor = 'vscode' | 'cursor' | 'zed' | 'obsidian';

/** A language of a column. */
export interface ColumnLanguage {
  /** Its code: in addresses, and in the names of texts. */
  code: Locale;
  /** Its BCP 47 tag, as `lang`, feeds and Open Graph want it; the code unless given. */
  tag?: string;
}

/** How long lists are. */
export interface ListLengths {
  /** Issues on one page of an index. */
  issuesPerPage: number;
  /** Companies or investors on one page of their index. */
  entriesPerPage: number;
  /** Rounds in the chart of the data page, the largest ones. */
  roundsInChart: number;
  /** Companies, and issues, that are named in a year of the data page. */
  namedInYear: number;
  /** Investors in the matrix above their list, those in most rounds. */
  investorsInMatrix: number;
  /** Companies in that matrix, those that most of its investors are in. */
  companiesInMatrix: number;
  /** Issues on the home page. */
  issuesOnHome: number;
  /** How many of the newest rounds the home page tells. */
  roundsOnHome: number;
  /** Issues in a feed, the newest ones. */
  issuesInFeed: number;
}

/** All that tells one column from another, but for its content. */
export interface Column {
  /** Its name. */
  name: Localized;
  /** Its languages, one to four; the first stands at the root of the site, and `x-default` names it. */
  languages: readonly ColumnLanguage[];
  /**
   * Where it is published: an origin, and the path below which its host has it, where there is one:
   * `https://user.github.io/column`. `SITE_ORIGIN` overrides it.
   */
  origin: string;
  /** The domain and day, month or year that name feed entries for ever (RFC 4151); they never follow the origin. */
  tagAuthority: string;
  /** The time zone in which an issue's day begins, as the IANA names it. */
  timeZone: string;
  /** Where readers write to the editor; `EDITOR_ADDRESS` overrides it. */
  editorAddress?: string;
  /** Where each issue is discussed, with `{number}` and `{locale}` in the place of its own. An issue may name another. */
  discussion?: string;
  /** The language in which authors are told what is to be mended; that of their machine unless given. */
  messages?: 'zh' | 'en';
  /** What the desk opens files in; `none` for places without links. */
  editor?: Editor | 'none';
  /** How long lists are, where they are not as long as they are by default. */
  lengths?: Partial<ListLengths>;
}

/**
 * Names a column to the program, with its types: `export default defineColumn({ … })` in `column.config.ts`.
 *
 * @returns what it is given
 */
export function defineColumn(column: Column): Column {
  return column;
}

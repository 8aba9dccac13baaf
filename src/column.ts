import type { KnownLocale } from '#locales/languages.ts';

/** A text in each language of a column. */
type Localized<Code extends KnownLocale> = Readonly<Record<NoInfer<Code>, string>>;

/** The programs that can be told by a link to open a file; Obsidian opens it at its beginning. */
export const editors = ['vscode', 'cursor', 'zed', 'obsidian'] as const;

/** A program that can be told by a link to open a file. */
export type Editor = (typeof editors)[number];

/** A language of a column. */
export interface ColumnLanguage<Code extends KnownLocale = KnownLocale> {
  /** Its code: in addresses, and in the names of texts. */
  code: Code;
  /** Its BCP 47 tag, as `lang`, feeds and Open Graph want it; the code unless given. */
  tag?: string;
  /** What it calls itself, where the site names it: 中文, English, 日本語 unless given. */
  name?: string;
  /**
   * The language from which its texts are converted where nobody wrote them: `{ code: 'zh-Hant', from: 'zh' }`. Words of the
   * files of the content need not be given in it then. What is converted says so, and search engines leave it out.
   */
  from?: Code;
}

/** The words around the number of an issue, in one language: 第 … 期, No. …, Folge …. */
export interface NumberWords {
  /** Before the number. */
  before?: string;
  /** After it. */
  after?: string;
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

/** What a colour is for: the ground, text, text of less weight, lines between things, and what stands out. */
export const colourNames = ['paper', 'ink', 'quiet', 'rule', 'accent'] as const;

/** A colour for each use, as `#rrggbb`. */
export type Palette = Record<(typeof colourNames)[number], string>;

/** The colours of a column that sets none, by day and by night: those of `styles/tokens.css`. */
export const usualColours: Record<'light' | 'dark', Palette> = {
  light: { paper: '#faf7f0', ink: '#1d1a15', quiet: '#625b4f', rule: '#d9d2c3', accent: '#bf3a17' },
  dark: { paper: '#16140f', ink: '#ece6d9', quiet: '#a89f8f', rule: '#3a352c', accent: '#ff7a52' },
};

/** Kinds of faces that devices have, for texts. */
export const textFaces = ['serif', 'sans'] as const;

/** The faces of a column. */
export interface Faces {
  /**
   * Of headings and numerals: a font file of the column's folder (`fonts/Title.woff2`; WOFF2, WOFF, TrueType or OpenType),
   * which share images and drawings are set in too; or `system`, the faces of readers' devices, where pages load no font.
   */
  headings?: string;
  /** Of texts: `serif` or `sans`, from readers' devices; that which is usual in a language unless given. */
  text?: (typeof textFaces)[number];
}

/** Pages that the foot of a page may lead to by their names. */
export const footerPages = [
  'issues',
  'companies',
  'investors',
  'tags',
  'data',
  'about',
  'corrections',
  'subscribe',
  'search',
] as const;

/** A link at the foot of each page to an address that has no name. */
export interface FooterLink<Code extends KnownLocale = KnownLocale> {
  /** What it says. */
  label: Localized<Code>;
  /**
   * Where it leads: an address on the web, `mailto:` and an address, or a page of the site, whose address in the first
   * language leads to that in the reader’s.
   */
  to: string;
}

/** A form that sends the address of a reader to a service that mails the column. */
export interface MailForm<Code extends KnownLocale = KnownLocale> {
  /** Where it is sent: the address of the service's own form, `https://…`. */
  action: string;
  /** What readers are told that the service is called; the host of its address unless given. */
  sender?: string;
  /** What the service calls the field of the address; `email` unless given. */
  email?: string;
  /** What is sent beside it: of each field its value, its values, or its value in each language. */
  fields?: Readonly<Record<string, string | readonly string[] | Readonly<Record<Code, string>>>>;
  /** Whether the service mails a link by which readers confirm: `true` unless given. */
  confirmation?: boolean;
  /** The page on which the service says what it does with what it learns. */
  privacy?: string;
}

/** Parts of a site that a column need not have. */
export const partNames = ['companies', 'investors', 'data', 'parallel', 'llms', 'shareImages'] as const;

/** A part of a site that a column need not have. */
export type PartName = (typeof partNames)[number];

/**
 * All that tells one column from another, but for its content.
 *
 * @typeParam Code the codes of its languages
 */
export interface Column<Code extends KnownLocale = KnownLocale> {
  /** Its name. */
  name: Localized<Code>;
  /** What it is in a few words: beside its name on the home page, at the foot of each page, on share images. */
  tagline: Localized<Code>;
  /** What it is in a sentence or two: for search engines, feeds and programs. */
  description: Localized<Code>;
  /** Whose its texts are and how they may be quoted: at the foot of each page, and in feeds. */
  rights: Localized<Code>;
  /** What an issue is called, by the words around its number: `{ before: 'No.' }` for No. 12. */
  numbering: Partial<Record<NoInfer<Code>, NumberWords>>;
  /** Its languages, one to four; the first stands at the root of the site, and `x-default` names it. */
  languages: readonly ColumnLanguage<Code>[];
  /**
   * Where it is published: an origin, and the path below which its host has it, where there is one:
   * `https://user.github.io/column`. `SITE_ORIGIN` overrides it.
   */
  origin: string;
  /** The domain and day, month or year that name feed entries for ever (RFC 4151); they never follow the origin. */
  tagAuthority: string;
  /** The time zone in which an issue's day begins, as the IANA names it. */
  timeZone: string;
  /** The time of day in that zone at which issues are published that state none: `09:30`; midnight unless given. */
  publishAt?: string;
  /** The WebSub hub that feeds name: `https://…`. Whatever publishes the site tells it that they changed. */
  webSubHub?: string;
  /** The form by which readers subscribe by mail, on the page of subscriptions; none unless given. */
  mailForm?: MailForm<NoInfer<Code>>;
  /** Where readers write to the editor; `EDITOR_ADDRESS` overrides it. */
  editorAddress?: string;
  /** Where each issue is discussed, with `{number}` and `{locale}` in the place of its own. An issue may name another. */
  discussion?: string;
  /** The language in which authors are told what is to be mended; that of their machine unless given. */
  messages?: 'zh' | 'en';
  /** What the desk opens files in; `none` for places without links. */
  editor?: Editor | 'none';
  /**
   * The colours by day and by night that are not the usual ones, as `#rrggbb`: of pages, drawings, share images, feeds and
   * the icon. `npm run check` measures whether what is read stands out.
   */
  colours?: Partial<Record<'light' | 'dark', Partial<Palette>>>;
  /** The faces that are not the usual ones. */
  faces?: Faces;
  /**
   * The parts that the site does not have: `{ investors: false }`. Without `companies` there are no pages and feeds of
   * companies, without `investors` no pages of investors, without `data` no downloads and no page about them; `parallel` are
   * the pages with both texts of an issue, `llms` the file llms.txt, `shareImages` the images that are drawn for links to the
   * site. Texts and facts stay as they are, and what would lead to such a page is plain words. Of a published column the
   * addresses that are lost are told, until they are redirected.
   */
  parts?: Partial<Record<PartName, boolean>>;
  /** The template that `npm run new` proposes, by the name of its file; `profile` unless given. */
  template?: string;
  /** The links at the foot of each page, in their order; `corrections`, `data` and `subscribe` unless given. */
  footer?: readonly ((typeof footerPages)[number] | FooterLink<NoInfer<Code>>)[];
  /** How long lists are, where they are not as long as they are by default. */
  lengths?: Partial<ListLengths>;
}

/**
 * Names a column to the program, with its types: `export default defineColumn({ … })` in `column.config.ts`.
 *
 * @returns what it is given
 */
export function defineColumn<const Code extends KnownLocale>(column: Column<Code>): Column<Code> {
  return column;
}

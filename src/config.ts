/** The languages of the column; the first is the one at the root of the site. */
export const locales = ['zh', 'en'] as const;

/** A language of the column. */
export type Locale = (typeof locales)[number];

/** The language whose pages stand at the root and that `x-default` names. */
export const defaultLocale: Locale = 'zh';

/** The BCP 47 tag of each language, as `lang`, feeds and Open Graph want it. */
export const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** The language in which authors are told what is to be mended; undefined for that of their machine. */
export const messages: Locale | undefined = undefined;

/** The programs that can be told by a link to open a file; Obsidian opens it at its beginning. */
export type Editor = 'vscode' | 'cursor' | 'zed' | 'obsidian';

/** What the desk opens files in; `none` for places without links. */
export const editor: Editor | 'none' = 'vscode';

/** The column's name in each language. */
export const siteName: Record<Locale, string> = { zh: '行业观察者', en: 'Industry Observer' };

/** The origin of published addresses until the column has a domain; `SITE_ORIGIN` overrides it. */
export const defaultOrigin = 'https://industry-observer.example';

/** Where readers write to the editor; undefined until the column has an address. `EDITOR_ADDRESS` overrides it. */
export const editorAddress: string | undefined = undefined;

/**
 * Where each issue is discussed, with `{number}` and `{locale}` in the place of its own; undefined where the column has
 * no such place. An issue may name another one.
 */
export const discussionPattern: string | undefined = undefined;

/** The domain and year that name feed entries for ever (RFC 4151); they never follow the origin. */
export const tagAuthority = 'industry-observer.example,2024';

/** The time zone in which an issue's day begins. */
export const timeZone = 'Asia/Shanghai';

/** Issues on one page of an index. */
export const issuesPerPage = 30;

/** Companies or investors on one page of their index. */
export const entriesPerPage = 200;

/** Rounds in the chart of the data page, the largest ones. */
export const roundsInChart = 300;

/** Companies, and issues, that are named in a year of the data page. */
export const namedInYear = 12;

/** Investors in the matrix above their list, those in most rounds. */
export const investorsInMatrix = 40;

/** Companies in that matrix, those that most of its investors are in. */
export const companiesInMatrix = 24;

/** Issues on the home page. */
export const issuesOnHome = 8;

/** How many of the newest rounds the home page tells. */
export const roundsOnHome = 5;

/** Issues in a feed, the newest ones. */
export const issuesInFeed = 20;

/** The other language of a bilingual page. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** Tells whether a word is the code of one of the column's languages. */
export function isLocale(word: string): word is Locale {
  return (locales as readonly string[]).includes(word);
}

/** The language that `x-default` names among those a page exists in: the default one where it can. */
export function unchosenLocale(languages: readonly Locale[]): Locale {
  return languages.includes(defaultLocale) ? defaultLocale : otherLocale(defaultLocale);
}

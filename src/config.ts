import column from '#column';
import type { Editor, ListLengths, Locale, Localized } from '#column.ts';

export type { Editor, Locale } from '#column.ts';

/** The languages of the column; the first is the one at the root of the site. */
export const locales: readonly Locale[] = column.languages.map(({ code }) => code);

/** The language whose pages stand at the root and that `x-default` names. */
export const defaultLocale: Locale = locales[0] ?? 'zh';

/** The BCP 47 tag of each language, as `lang`, feeds and Open Graph want it. */
export const languageTags = Object.fromEntries(
  column.languages.map(({ code, tag }) => [code, tag ?? code]),
) as Localized;

/** The language in which authors are told what is to be mended; undefined for that of their machine. */
export const messages = column.messages;

/** What the desk opens files in; `none` for places without links. */
export const editor: Editor | 'none' = column.editor ?? 'vscode';

/** The column's name in each language. */
export const siteName = column.name;

/** Where the column is published, with the path where it lies below one; `SITE_ORIGIN` overrides it. */
export const defaultOrigin = column.origin;

/** Where readers write to the editor; undefined where the column has no address. `EDITOR_ADDRESS` overrides it. */
export const editorAddress = column.editorAddress;

/**
 * Where each issue is discussed, with `{number}` and `{locale}` in the place of its own; undefined where the column has
 * no such place. An issue may name another one.
 */
export const discussionPattern = column.discussion;

/** The domain and year that name feed entries for ever (RFC 4151); they never follow the origin. */
export const tagAuthority = column.tagAuthority;

/** The time zone in which an issue's day begins. */
export const timeZone = column.timeZone;

/** How long lists are. */
const lengths: Readonly<ListLengths> = {
  issuesPerPage: 30,
  entriesPerPage: 200,
  roundsInChart: 300,
  namedInYear: 12,
  investorsInMatrix: 40,
  companiesInMatrix: 24,
  issuesOnHome: 8,
  roundsOnHome: 5,
  issuesInFeed: 20,
  ...column.lengths,
};

export const {
  issuesPerPage,
  entriesPerPage,
  roundsInChart,
  namedInYear,
  investorsInMatrix,
  companiesInMatrix,
  issuesOnHome,
  roundsOnHome,
  issuesInFeed,
} = lengths;

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

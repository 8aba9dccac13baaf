import ownColumn from '#column';
import { knownLanguages, languages, programLanguage, type KnownLocale } from '#locales/languages.ts';
import {
  usualColours,
  type Column,
  type Editor,
  type ListLengths,
  type MailForm,
  type NumberWords,
  type Palette,
  type PartName,
} from '#column.ts';

export type { Editor } from '#column.ts';

/** The code of a language of the column. */
export type Locale = (typeof ownColumn)['languages'][number]['code'];

/** The column, which is checked for having all of this before anything else. */
const column: Column<Locale> = ownColumn;

/** What the column sets in each of its languages. */
type Localized = Record<Locale, string>;

/** The languages of the column; the first is the one at the root of the site. */
export const locales: readonly Locale[] = column.languages.map(({ code }) => code);

/** The languages whose texts are made from those in another one where nobody wrote them, each with that one. */
export const convertedFrom: Readonly<Partial<Record<Locale, Locale>>> = Object.fromEntries(
  column.languages.flatMap(({ code, from }) => (from === undefined ? [] : [[code, from]])),
);

/** The languages that authors write, in the order of the column. */
export const writtenLocales: readonly Locale[] = locales.filter(
  (locale) => convertedFrom[locale] === undefined,
);

/** The language whose pages stand at the root and that `x-default` names. */
export const defaultLocale: Locale = locales[0] as Locale;

/** The language of what programs read, and of ids that are made of names: English where the column has it. */
export const programLocale: Locale =
  locales.find((locale: KnownLocale) => locale === programLanguage) ?? defaultLocale;

/**
 * The BCP 47 tag of each language, as `lang`, feeds and Open Graph want it; a name or a title may be in one that the
 * column is not written in.
 */
export const languageTags = Object.fromEntries([
  ...knownLanguages.map((code) => [code, code] as const),
  ...column.languages.map(({ code, tag = code }) => [code, tag] as const),
]) as Record<KnownLocale, string>;

/** What each language calls itself. */
export const ownNames = {
  ...Object.fromEntries(knownLanguages.map((code) => [code, languages[code].ownName])),
  ...Object.fromEntries(column.languages.map(({ code, name = languages[code].ownName }) => [code, name])),
} as Localized;

/** The language in which authors are told what is to be mended; undefined for that of their machine. */
export const messages = column.messages;

/** What the desk opens files in; `none` for places without links. */
export const editor: Editor | 'none' = column.editor ?? 'vscode';

/** The column's name in each language. */
export const siteName: Localized = column.name;

/** What the column is, in a few words of each language. */
export const tagline: Localized = column.tagline;

/** What the column is, in a sentence or two of each language. */
export const siteDescription: Localized = column.description;

/** Whose the texts are, and how they may be quoted, in each language. */
export const rights: Localized = column.rights;

/** The words around the number of an issue, in a language; empty where there is none. */
export function numberWords(locale: KnownLocale): Required<NumberWords> {
  const numbering: Partial<Record<KnownLocale, NumberWords>> = column.numbering;
  return { before: '', after: '', ...numbering[locale] };
}

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

/** The time of day at which issues are published that state none; undefined for midnight. */
export const publishAt = column.publishAt;

/** The WebSub hub that feeds name; undefined where they name none. */
export const webSubHub = column.webSubHub;

/** The form by which readers subscribe by mail; undefined where the column has none. */
export const mailForm: MailForm<Locale> | undefined = column.mailForm;

/** The colours that the column sets; undefined where it has the usual ones. */
export const ownColours = column.colours;

/** The colours by day and by night. */
export const colours: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ...usualColours.light, ...ownColours?.light },
  dark: { ...usualColours.dark, ...ownColours?.dark },
};

/** Whether pages load fonts, rather than being set in those of readers' devices. */
export const hasWebFonts = column.faces?.headings !== 'system';

/** The font file of headings that the column brings, from its folder; undefined where it brings none. */
export const ownFontFile = hasWebFonts ? column.faces?.headings : undefined;

/** The kind of face in which texts are set; undefined for that which is usual in each language. */
export const textFace = column.faces?.text;

/** Whether the site has a part. */
export function hasPart(name: PartName): boolean {
  return column.parts?.[name] ?? true;
}

/** The template that the column names for new issues; undefined where it names none. */
export const ownTemplate = column.template;

/** The template that a new issue is proposed to start with, where it is there. */
export const usualTemplate = ownTemplate ?? 'profile';

/** The links at the foot of each page. */
export const footer = column.footer ?? ['corrections', 'data', 'subscribe'];

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

/** The other languages of the column, in its order; none where it has one alone. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((each) => each !== locale);
}

/** Makes something for each language of the column, by the language. */
export function inEachLanguage<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/**
 * The language of the column that fits; of several, the one whose code says most: what is zh-Hant may be zh as well.
 *
 * @param fits tells whether one does
 */
export function findLocale(fits: (locale: Locale) => boolean): Locale | undefined {
  return locales.toSorted((a, b) => b.length - a.length).find(fits);
}

/** Tells whether a word is the code of one of the column's languages. */
export function isLocale(word: string): word is Locale {
  return (locales as readonly string[]).includes(word);
}

/** The language that `x-default` names among those a page exists in: the default one where it can. */
export function unchosenLocale([first = defaultLocale, ...others]: readonly Locale[]): Locale {
  return others.includes(defaultLocale) ? defaultLocale : first;
}

import { locales, otherLocales, type Locale } from '#config.ts';
import type { AuthorRecord } from '#schema/author.ts';
import type { IssueRecord } from '#schema/issue.ts';
import type { Day, TimeOfDay } from '#schema/partial-date.ts';
import type { SeriesRecord } from '#schema/series.ts';
import type { TagRecord } from '#schema/tag.ts';
import type { Company } from '#domain/company.ts';
import type { DataTable } from '#domain/data-table.ts';
import type { Drawing } from '#domain/drawing.ts';

/** An author of the catalog. */
export type Author = AuthorRecord;
/** A tag of the catalog. */
export type Tag = TagRecord;
/** A series of the catalog. */
export type Series = SeriesRecord;

/** Whether readers see an issue yet. */
export type IssueState = 'published' | 'scheduled' | 'draft';

/** The words of an issue or a prose page in one language. */
export interface WrittenText {
  locale: Locale;
  title: string;
  description: string;
  /** Names the parsed body. */
  digest: string;
  /** The file, relative to the content folder. */
  file: string;
  /** Names of the picture files beside it. */
  pictures: string[];
  /** A paragraph that readers get in the place of the text. */
  notice?: string;
  /** The language of the text that it was converted from, where nobody wrote it. */
  from?: Locale;
}

/** The words of an issue in one language. */
export interface Edition extends WrittenText {
  /** The day on which it is published. */
  date: Day;
  /** The time of that day, where one is set. */
  time?: TimeOfDay | undefined;
  /** Empty for the original. */
  translators: Author[];
  /** Whether the original's words changed after this translation was brought up to date. */
  behind: boolean;
}

/** An issue with everything it refers to. */
export interface Issue extends Omit<
  IssueRecord,
  'issue' | 'title' | 'description' | 'authors' | 'company' | 'companies' | 'tags' | 'series' | 'draft'
> {
  number: number;
  state: IssueState;
  authors: Author[];
  /** What it is about: none in an essay, several in a round table; the first is the first to be named. */
  companies: Company[];
  tags: Tag[];
  /** The series that it is a part of. */
  series?: Series;
  /** The language it was written in. */
  original: Locale;
  editions: Partial<Record<Locale, Edition>>;
  /** Its drawings, by the names of their files. */
  drawings: Record<string, Drawing>;
  /** Its tables of figures, by the names of their files. */
  tables: Record<string, DataTable>;
}

/** What is written in one language or more, originally in one. */
interface Written<E> {
  original: Locale;
  editions: Partial<Record<Locale, E>>;
}

/** The original of an issue. */
export function originalOf<E>({ editions, original }: Written<E>): E {
  return editions[original] as E;
}

/** The texts of an issue in the other languages, in the order of the column. */
export function counterparts(issue: Issue, locale: Locale): Edition[] {
  return otherLocales(locale).flatMap((each) => issue.editions[each] ?? []);
}

/** The translations of an issue, in the order of the column's languages; what is converted from another text is none. */
export function translationsOf(issue: Issue): Edition[] {
  return counterparts(issue, issue.original).filter(({ from }) => from === undefined);
}

/** Tells whether readers of a language get the original converted to it. */
function isOriginalConverted(issue: Issue, locale: Locale): boolean {
  return issue.editions[locale]?.from === issue.original;
}

/** The original as it stands beside a translation where readers of a language see both: converted, where theirs is. */
export function originalBeside(issue: Issue, locale: Locale): Edition {
  return isOriginalConverted(issue, locale) ? editionFor(issue, locale) : originalOf(issue);
}

/**
 * The translation that stands beside the original where readers of a language see both: their own; for readers of the
 * original, converted or not, the first. Undefined where there is none.
 */
export function translationBeside(issue: Issue, locale: Locale): Edition | undefined {
  const isOriginal = locale === issue.original || isOriginalConverted(issue, locale);
  return isOriginal ? translationsOf(issue)[0] : issue.editions[locale];
}

/**
 * The company of an issue that something in it tells of: the one that is named, or its only one.
 *
 * @throws {Error} where there is none, which the check of a text rules out
 */
export function companyIn({ companies, number }: Pick<Issue, 'companies' | 'number'>, id?: unknown): Company {
  const found = id === undefined ? companies[0] : companies.find((company) => company.id === id);
  if (!found) throw new Error(`No. ${number} is not about ${String(id ?? 'a company')}`);
  return found;
}

/** The edition a reader of a language gets: their own, or the original where there is none. */
export function editionFor<E>(issue: Written<E>, locale: Locale): E {
  return issue.editions[locale] ?? originalOf(issue);
}

/** Tells whether readers of a language get the text in another one. */
export function isFallback(
  { editions }: { editions: Partial<Record<Locale, unknown>> },
  locale: Locale,
): boolean {
  return editions[locale] === undefined;
}

/** The languages an issue can be read in. */
export function languagesOf(issue: Issue): Locale[] {
  return locales.filter((locale) => issue.editions[locale]);
}

/** The languages that an issue is converted to, where nobody wrote it. */
export function convertedLanguages(issue: Issue): Locale[] {
  return languagesOf(issue).filter((locale) => issue.editions[locale]?.from !== undefined);
}

/** The days on which an issue was changed after its publication. */
export function changeDays({ updated, corrections, retracted }: Issue): Day[] {
  return [updated, ...corrections.map(({ date }) => date), retracted?.date].filter(
    (day) => day !== undefined,
  );
}

/**
 * The day of the last notable change: publication, a change of the text, a correction, or a retraction.
 *
 * @param editions what was published: one language for a page or an entry of a feed, else all
 */
export function lastChanged(issue: Issue, editions = Object.values(issue.editions)): Day {
  const days = [...editions.map((edition) => edition.date), ...changeDays(issue)];
  return days.reduce<Day>((last, day) => (day > last ? day : last), issue.date);
}

/** Groups issues by the year of their day, in the order they come. */
export function groupByYear<T extends { date: Day }>(issues: readonly T[]): [year: string, issues: T[]][] {
  return [...Map.groupBy(issues, (issue) => issue.date.slice(0, 4))];
}

import type { Locale } from '#config.ts';
import type { AuthorRecord } from '#schema/author.ts';
import type { DataTableRecord } from '#schema/data-table.ts';
import type { DrawingRecord } from '#schema/drawing.ts';
import type { CompanyRecord } from '#schema/company.ts';
import type { InvestorRecord } from '#schema/investor.ts';
import type { IssueRecord } from '#schema/issue.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import type { SeriesRecord } from '#schema/series.ts';
import type { TagRecord } from '#schema/tag.ts';
import type { TranslationRecord } from '#schema/translation.ts';

/** A record and the file it comes from, relative to the content folder. */
interface Filed<T> {
  file: string;
  data: T;
}

/** What is known of the text of an issue in one language without parsing it. */
interface TextFile<T> extends Filed<T> {
  /** The folder of the issue, relative to the content folder. */
  folder: string;
  locale: Locale;
  /** Names the parsed body; changes with the text and everything it refers to. */
  digest: string;
  /** Names of the picture files beside the text. */
  pictures: string[];
}

/** The file of an original. */
export interface OriginalFile extends TextFile<IssueRecord> {
  /** Fingerprint of its words, which a translation repeats. */
  fingerprint: string;
  /** The drawings beside the text, by the names of their files. */
  drawings: Record<string, DrawingRecord>;
  /** The tables of figures beside the text, by the names of their files. */
  tables: Record<string, DataTableRecord>;
}

/** The file of a translation. */
export interface TranslationFile extends TextFile<TranslationRecord> {
  /** The language of the text that it was converted from: it has no file of its own then. */
  from?: Locale;
}

/** A company's file; its id is the name of the file. */
export interface CompanyFile extends Filed<CompanyRecord> {
  id: string;
}

/** An entry of a file that lists records; its problems are told by its place in the list. */
export interface Listed<T> extends Filed<T> {
  index: number;
}

/** Every record of a content folder, each checked alone. */
export interface ContentRecords {
  originals: OriginalFile[];
  translations: TranslationFile[];
  companies: CompanyFile[];
  investors: Listed<InvestorRecord>[];
  tags: Listed<TagRecord>[];
  series: Listed<SeriesRecord>[];
  authors: Listed<AuthorRecord>[];
  redirects: Listed<RedirectRecord>[];
}

import type { SyntheticColumn, SyntheticIssue } from './column.ts';
import type { Edit } from './edits.ts';
import type { CommandLine } from './measured-process.ts';
import type { Locale } from '#config.ts';

/** A file to be written: its path relative to a folder, and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** A generator of sites that is measured. */
export interface Contestant {
  name: string;
  /** Writes all that is no text of an issue into a folder. */
  prepare(column: SyntheticColumn, folder: string): void;
  /** Where the picture of an issue lies, relative to the folder. */
  picture(issue: SyntheticIssue): string;
  /** The texts of an issue in the form that it reads. */
  texts(issue: SyntheticIssue): Record<Locale, SourceFile>;
  /** The file of the page of an issue in English, relative to the site. */
  page(issue: SyntheticIssue): string;
  /** The program that builds the site in that folder into `out`. */
  command(folder: string): CommandLine;
  /** What a cold build must not find, relative to the folder. */
  caches: string[];
  /** The folder of the site, relative to the folder. */
  out: string;
  /** Gives a company another amount. */
  amount?(column: SyntheticColumn, serial: number): Edit;
  /** The program that builds again whenever something changed, and what it prints when it has built. */
  watch?: { command(folder: string): CommandLine; built: RegExp };
  /** Whether it is what others are compared with, and builds something else where it cannot do the same. */
  isMeasure?: boolean;
}

import type { SyntheticColumn } from './column.ts';

/** A generator of sites that is measured. */
export interface Contestant {
  name: string;
  /** Writes the column in the form that it reads into a folder. */
  prepare(column: SyntheticColumn, folder: string): void;
  /** The program that builds the site in that folder into `out`. */
  command(folder: string): { words: string[]; cwd?: string; environment?: Record<string, string> };
  /** What a cold build must not find, relative to the folder. */
  caches: string[];
  /** The folder of the site, relative to the folder. */
  out: string;
  /** The text that an edit adds to, relative to the folder. */
  edited: (column: SyntheticColumn) => string;
}

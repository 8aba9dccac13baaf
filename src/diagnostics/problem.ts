import type { ProblemCode } from '#diagnostics/problem-codes.ts';

/** Where a value stands inside a record: keys and indexes from its root. */
export type RecordPath = readonly (string | number)[];

/** An error keeps the column from being built; a warning is only shown. */
export type Severity = 'error' | 'warning';

/** What is wrong in words, and how to mend it. */
export interface Wording {
  message: string;
  help: string;
}

/** What is wrong, and of what kind it is. */
export interface Complaint extends Wording {
  /** The same in every version and language. */
  code: ProblemCode;
}

/** Something wrong with a value of a record, before its line is known. */
export interface RecordProblem extends Complaint {
  severity: Severity;
  /** Path of the file, relative to the content folder. */
  file: string;
  path: RecordPath;
  /** Whether the key at the path is meant rather than its value. */
  key?: boolean;
  /** The file in which something is missing; where that file is wrong itself, this is no news. */
  missingFrom?: string;
}

/** Something wrong at a place in a file. */
export interface Problem extends Complaint {
  severity: Severity;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

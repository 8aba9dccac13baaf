import type { Edit } from '#diagnostics/edit.ts';
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

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * A change that surely mends a problem: the characters from one offset of the file to another are replaced. Offsets are
 * those of the file without its byte order mark; a line feed in its text is written as the file ends its lines.
 *
 * A fix says what it may change, and is only offered and applied where parsing before and after shows that nothing else
 * changed, by itself and together with all others:
 *
 * - `words`, where it does not say: the words that it stands in, in a text, the description of a picture, a title, or a
 *   value of YAML. Every block, link, picture, component and piece of code stays as it is, and the rest of the data.
 * - `address`: the address of the link or picture that it stands in, with the words of a bare one.
 * - `structure`: the block that it stands in (a paragraph, a list, a table; in YAML a field or entry at the top level),
 *   such as a paragraph that becomes a heading. Every other block stays as it is, but for what refers to a note or
 *   address that the block now defines.
 */
export type Fix = Edit;

/** What is said of a place, by a rule or by schemas and the parser. */
export interface Finding extends Omit<Problem, 'code'> {
  /** The name of the rule; undefined for what is judged by schemas and the parser. */
  rule?: string | undefined;
  /** What schemas and the parser say; the code of what a rule finds is the name of the rule. */
  code?: ProblemCode | undefined;
  /** Another place that the problem is about, such as the same figure in the other language. */
  related?: { file: string; line: number; column: number } | undefined;
  fix?: Fix | undefined;
}

import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Edit } from '#diagnostics/edit.ts';
import type { Phrase } from '#wording/phrase.ts';

/** Where a value stands inside a record: keys and indexes from its root. */
export type RecordPath = readonly (string | number)[];

/** An error keeps the column from being built; a warning is only shown. */
export type Severity = 'error' | 'warning';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * A change that surely fixes a problem: the characters from one offset of the file to another are replaced. Offsets are
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

/** What is wrong and how to fix it, before its place is known. */
export interface Message {
  /** The same in every version and language. */
  code: DiagnosticCode;
  /** A phrase of the dictionaries; a text where somebody else said it, such as the system. */
  message: Phrase | string;
  /** The same; empty where there is nothing to add. */
  help: Phrase | string;
}

/** Something wrong at a place of a file: what schemas, the parser, rules and the verification of a site say. */
export interface Diagnostic extends Omit<Message, 'code'>, Place {
  /** One of `codes`, or the name of the rule that found it. */
  code: string;
  severity: Severity;
  /** Relative to the content folder, or to the site where a finished one is verified. */
  file: string;
  /** Another place that it is about, such as the same figure in the other language, or the source of a page. */
  related?: ({ file: string } & Place) | undefined;
  fix?: Fix | undefined;
}

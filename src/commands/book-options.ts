import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readLocale } from '#authoring/read-answers.ts';
import type { BookScope } from '#books/book.ts';
import { explainWriting } from '#content/validate-folders.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { columnRoot } from '#state/project.ts';
import type { Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What `npm run book` is told by flags, as it was typed. */
export interface BookOptions {
  /** The number of the only issue. */
  issue?: string;
  /** The year whose issues it has. */
  year?: string;
  /** Whether the page of the issue is printed. */
  pdf?: boolean;
  /** The file that it is written to. */
  out?: string;
}

/** What is asked for: an EPUB, or the page of an issue in print. */
export type AskedBook = { locale: Locale; file: string } & (
  { kind: 'epub'; scope: BookScope } | { kind: 'pdf'; number: number }
);

/** @throws {UserError} where it is no number of an issue, or no year */
function readScope({ issue, year }: BookOptions): BookScope {
  if (issue !== undefined) {
    const number = readTypedNumber(issue);
    if (number === undefined) throw new UserError('invalid-value', say('no-issue-number', { typed: issue }));
    return { kind: 'issue', number };
  }
  if (year === undefined) return { kind: 'all' };
  if (!/^\d{4}$/.test(year)) throw new UserError('invalid-value', say('book.year', { typed: year }));
  return { kind: 'year', year };
}

/** The name of the file where none is given: `issue-22-zh`, `year-2024-zh`, `all-zh`. */
function nameOf(scope: BookScope, locale: Locale): string {
  if (scope.kind === 'all') return `all-${locale}`;
  return scope.kind === 'issue' ? `issue-${scope.number}-${locale}` : `year-${scope.year}-${locale}`;
}

/** Says why a file cannot be written; only one of its kind is replaced. */
function explainFile(file: string, ending: string): Phrase | undefined {
  if (file.includes('\0')) return say('preview.folder.character');
  if (path.extname(file) !== ending) return say('book.file.ending', { ending });
  if (existsSync(file) && statSync(file).isDirectory()) return say('book.file.folder');
  return explainWriting(path.dirname(file)) === undefined ? undefined : say('preview.folder.unwritable');
}

/** @throws {UserError} where it cannot be written */
function readFile(typed: string, ending: string): string {
  const file = path.resolve(columnRoot(), typed);
  const why = explainFile(file, ending);
  if (why) throw new UserError('invalid-setting', say('book.file', { file: typed, why }));
  return file;
}

/**
 * Reads what is asked for; a relative path starts at the folder of the column.
 *
 * @throws {UserError} where it cannot be made
 */
export function readBook(typedLanguage: string, options: BookOptions): AskedBook {
  const locale = readLocale(typedLanguage);
  const scope = readScope(options);
  const ending = options.pdf ? '.pdf' : '.epub';
  const file = (): string => readFile(options.out ?? nameOf(scope, locale) + ending, ending);
  if (!options.pdf) return { kind: 'epub', scope, locale, file: file() };
  if (scope.kind !== 'issue') throw new UserError('invalid-setting', say('book.pdf-alone'));
  return { kind: 'pdf', number: scope.number, locale, file: file() };
}

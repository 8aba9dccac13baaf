import type { Column } from '#authoring/column.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { checkBody } from '#markdown/parse.ts';
import { readContent, sortDiagnostics, type Content } from '#content/read-content.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** New files, by their paths in the content folder. */
export type NewFiles = ReadonlyMap<string, string>;

/** The errors of some files’ texts. */
function textErrors({ bodies }: Content, files: NewFiles): Diagnostic[] {
  return bodies
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, text, context }) =>
      checkBody(text, context).errors.map((found): Diagnostic => ({ severity: 'error', file, ...found })),
    );
}

/** One word for a diagnostic, wherever in its file it stands. */
function keyOf({ file, code, message }: Diagnostic): string {
  return JSON.stringify([file, code, inWords(message, 'en')]);
}

/** The errors that a check would find with new files and does not find without them. */
export function errorsWith(folder: string, column: Column, files: NewFiles): Diagnostic[] {
  const content = readContent(folder, column.today, { drafts: files });
  const before = new Set(column.content.problems.map(keyOf));
  const found = [...content.problems, ...textErrors(content, files)];
  return sortDiagnostics(
    found.filter((problem) => problem.severity === 'error' && !before.has(keyOf(problem))),
  );
}

/** @throws {UserError} that says what the check would, where it would refuse the content with new files */
export function demandPassing(
  folder: string,
  column: Column,
  files: NewFiles,
  language: WordingLanguage,
): void {
  const errors = errorsWith(folder, column, files);
  if (errors.length === 0) return;
  const problems = describeDiagnostics(errors, folder, (file) => files.get(file) ?? '', language);
  throw new UserError('invalid-value', say('new.unsound', { problems }));
}

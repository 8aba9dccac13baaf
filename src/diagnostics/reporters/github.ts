import path from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { printable, withShortWords } from '#diagnostics/printable.ts';

/** Escapes what a workflow command would read as its own (GitHub, “Workflow commands”). */
export function escapeData(text: string): string {
  return printable(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'));
}

/** Escapes what stands before the colons of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * Writes diagnostics as annotations of GitHub Actions, which show them at their lines.
 *
 * @param folder the content folder; files are named from the folder the command runs in
 * @param language the language of the messages
 */
export function diagnosticsForGitHub(
  diagnostics: readonly Diagnostic[],
  folder: string,
  language: WordingLanguage = 'en',
): string {
  const shown = path.relative(process.cwd(), folder);
  return diagnostics
    .map(({ severity, file, line, column, message, help, code }) => {
      const place = `file=${escapeProperty(path.join(shown, file))},line=${line},col=${column}`;
      const title = `,title=${escapeProperty(code)}`;
      return `::${severity} ${place}${title}::${escapeData(withShortWords([message, help].map((each) => inWords(each, language)).join('. ')))}`;
    })
    .join('\n');
}

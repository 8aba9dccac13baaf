import { styleText } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { printable } from '#diagnostics/printable.ts';

/** Writes what is wrong with the files of a finished site for a person at a terminal, with the file to fix where it is known. */
export function describeSite(diagnostics: readonly Diagnostic[], language: WordingLanguage = 'en'): string {
  return diagnostics
    .map(({ file, severity, message, help, related }) =>
      [
        `${styleText('bold', file)}  ${styleText('red', severity)}  ${printable(inWords(message, language))}`,
        ...(related === undefined ? [] : [`  ↔ ${related.file}`]),
        `  → ${inWords(help, language)}`,
      ].join('\n'),
    )
    .join('\n\n');
}

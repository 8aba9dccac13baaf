import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { printableJson } from '#diagnostics/printable.ts';

/** Writes diagnostics for programs: a JSON array, places counted from 1, files relative to the content folder. */
export function diagnosticsAsJson(
  diagnostics: readonly Diagnostic[],
  language: WordingLanguage = 'en',
): string {
  const json = JSON.stringify(
    diagnostics.map(({ code, severity, file, line, column, message, help, related, fix }) => ({
      rule: ruleOf(code) ?? 'schema',
      code,
      severity,
      file,
      line,
      column,
      message: inWords(message, language),
      help: inWords(help, language),
      ...(related && { related }),
      fixable: fix !== undefined,
    })),
    null,
    2,
  );
  return printableJson(json);
}

import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printable, printableLines, withShortWords } from '#diagnostics/printable.ts';
import type { LinkOf } from '#language-server/handbook-links.ts';
import { positionOf, rangeOf } from '#language-server/range.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** How problems are told to an editor. */
export interface Telling {
  language: WordingLanguage;
  linkOf: LinkOf;
  /** The address of a file. */
  uriOf: (file: string) => string;
  /** The lines of a file as it was checked; empty for what is no text. */
  linesOf: (file: string) => SourceLines;
}

/** A problem as editors take it. */
export function toLspDiagnostic(diagnostic: Diagnostic, telling: Telling): LspDiagnostic {
  const { language, linkOf, uriOf, linesOf } = telling;
  const { file, code, severity, related } = diagnostic;
  const message = withShortWords(printable(inWords(diagnostic.message, language)));
  const help = withShortWords(printableLines(inWords(diagnostic.help, language)));
  const link = linkOf(code);
  const told: LspDiagnostic = {
    range: rangeOf(linesOf(file), diagnostic),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'check',
    message: help ? `${message}\n${help}` : message,
  };
  if (link !== undefined) told.codeDescription = { href: link };
  if (related) {
    const start = positionOf(related);
    const location = { uri: uriOf(related.file), range: { start, end: start } };
    told.relatedInformation = [{ location, message: inWords(say('editor.related'), language) }];
  }
  return told;
}

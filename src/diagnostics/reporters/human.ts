import { readFileSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';
import { printable, withShortWords } from '#diagnostics/printable.ts';

/** The line that a problem is about; undefined where the file has no such line. */
function excerpt(
  read: (file: string) => string,
  { file, line }: Pick<Diagnostic, 'file' | 'line'>,
): string | undefined {
  try {
    const text = read(file).split(/\r\n?|\n/)[line - 1];
    // The lines of a picture say nothing to a person.
    return text && !text.includes('\ufffd') ? printable(text) : undefined;
  } catch {
    return undefined;
  }
}

function describe(
  diagnostic: Diagnostic,
  read: (file: string) => string,
  shown: string,
  language: WordingLanguage,
): string {
  const { line, severity, related } = diagnostic;
  const rule = ruleOf(diagnostic.code);
  const message = withShortWords(printable(inWords(diagnostic.message, language)));
  const [help, ...pasted] = inWords(diagnostic.help, language)
    .split('\n')
    .map((each) => withShortWords(printable(each)));
  const colour = severity === 'error' ? 'red' : 'yellow';
  const at = (place: { file: string; line: number; column: number }): string =>
    `${printable(path.join(shown, place.file))}:${place.line}:${place.column}`;
  const place = styleText('bold', at(diagnostic));
  const name = rule ? styleText('dim', `  ${rule}`) : '';
  const lines = [
    `${place}  ${styleText(colour, inWords(say(`severity.${severity}`), language))}  ${message}${name}`,
  ];
  const source = excerpt(read, diagnostic)?.trimEnd();
  if (source)
    lines.push(styleText('dim', `  ${line} │ ${source.length > 120 ? `${source.slice(0, 119)}…` : source}`));
  if (related) lines.push(`  ↔ ${at(related)}`);
  if (help) lines.push(`  → ${help}`, ...pasted.map((each) => `      ${each}`));
  return lines.join('\n');
}

/** Counts problems. */
export function sayCount(problems: readonly Pick<Diagnostic, 'severity'>[]): Phrase {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return say('problems', { errors, warnings: problems.length - errors });
}

/**
 * Counts problems in words: `2 errors, 1 warning`.
 *
 * @param language the language of the words
 */
export function countDiagnostics(
  problems: readonly Pick<Diagnostic, 'severity'>[],
  language: WordingLanguage = 'en',
): string {
  return inWords(sayCount(problems), language);
}

/**
 * Writes problems for a person at a terminal: place, what is wrong and which rule says so, excerpt, the other
 * place it is about, how to fix it, with lines to paste below where it has some.
 *
 * @param folder the content folder that the files of the problems are in
 * @param read gives the text of a file that was checked, where it is not the one on the disk
 * @param language the language of the messages
 */
export function describeDiagnostics(
  problems: readonly Diagnostic[],
  folder: string,
  read = (file: string): string => readFileSync(path.join(folder, file), 'utf8'),
  language: WordingLanguage = 'en',
): string {
  const shown = path.relative(process.cwd(), folder);
  const where = shown.startsWith('..') ? folder : shown;
  return problems.map((problem) => describe(problem, read, where, language)).join('\n\n');
}

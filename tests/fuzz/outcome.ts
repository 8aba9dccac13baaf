import path from 'node:path';
import { readFileSync } from 'node:fs';
import { lintContent, hasErrors } from '#lint/lint-content.ts';
import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { diagnosticsForGitHub } from '#diagnostics/reporters/github.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';
import { issueStatuses } from '#authoring/status.ts';
import type { Case } from './case.ts';
import type { Column } from './column.ts';
import { faultsOfFixing } from './fixing.ts';
import { inWords } from '#wording/in-words.ts';

/** The moment of every check and build: every issue of a sound column is out. */
export const moment = Date.UTC(2026, 0, 1);

/** What became of a case: faults are those of the project, not of the case. */
export interface Outcome {
  number: number;
  accepted: boolean;
  faults: string[];
  /** What was said of it, each thing once, for statistics. */
  said: string[];
  /** The number and day of the issue, where it was accepted. */
  issue?: { number: number; date: string };
  milliseconds: number;
}

/** Words of programs that no author should read, outside of what is quoted from the file. */
const internal =
  /\bundefined\b|\bNaN\b|\[object |\bfunction\b|\b(?:Type|Range|Syntax|Reference)?Error\b|ZodError|node_modules|\bat \S+ \(|Invalid input|call stack|\bnull\b/;

/** A line that is longer is no sentence. */
const longestLine = 2000;

/** What moves a cursor, hides or turns text round. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

function isPlaced({ file, line, column }: Diagnostic, folder: string): boolean {
  if (!(Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1)) return false;
  let text: string;
  try {
    text = readFileSync(path.join(folder, file), 'utf8');
  } catch {
    // A diagnostic about a folder stands at its beginning.
    return line === 1 && column === 1;
  }
  const lines = text.split(/\r\n?|\n/);
  return line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 2;
}

/** Of two that are alike, the one that is told may be the other. */
function isOwn({ file, related }: Diagnostic, { files, entries }: Case): boolean {
  return [file, related?.file ?? file].some(
    (each) =>
      entries.has(each) || files.has(each) || [...files.keys()].some((own) => own.startsWith(`${each}/`)),
  );
}

function faultsOf(diagnostic: Diagnostic, made: Case, folder: string): string[] {
  const { file, line, column } = diagnostic;
  const [message = '', help = ''] = [diagnostic.message, diagnostic.help].map((each) => inWords(each, 'en'));
  const told = `${file}:${line}:${column} ${message.slice(0, 300)}`;
  const words = `${message} ${help}`.replace(/“[^]*?”/g, '“”');
  return [
    ...(isPlaced(diagnostic, folder) ? [] : [`a finding has no place in the file: ${told}`]),
    ...(isOwn(diagnostic, made) ? [] : [`a finding lies in another file: ${told}`]),
    ...(internal.test(words) ? [`a finding speaks of internals: ${told}`] : []),
    ...(message.trim() === '' ? [`a finding says nothing: ${told}`] : []),
  ];
}

/** Checks one case as `npm run check` does, prints it in every form, and says what is wrong with that. */
export async function checkCase(made: Case, column: Column, cache: string): Promise<Outcome> {
  const started = performance.now();
  column.add(made);
  const faults: string[] = [];
  const said = new Set<string>();
  let accepted = false;
  let issue: Outcome['issue'];
  try {
    const settings = { content: column.folder, cache, out: path.join(cache, 'dist') };
    const found = await lintContent(settings, moment);
    accepted = !hasErrors(found.diagnostics);
    for (const diagnostic of [...found.diagnostics, ...found.suppressed]) {
      faults.push(...faultsOf(diagnostic, made, column.folder));
      said.add(
        `${ruleOf(diagnostic.code) ?? 'schema'}: ${inWords(diagnostic.message, 'en').replace(/“[^]*?”/g, '“…”')}`,
      );
    }
    const printed = [
      describeDiagnostics(found.diagnostics, column.folder),
      diagnosticsForGitHub(found.diagnostics, column.folder),
      diagnosticsAsJson(found.diagnostics),
    ];
    const longest = Math.max(
      ...printed.slice(0, 2).flatMap((text) => text.split('\n').map(({ length }) => length)),
    );
    if (longest > longestLine) faults.push(`a line of ${longest} characters is printed`);
    if (printed.some((text) => steering.test(text))) faults.push('what is printed steers the terminal');
    faults.push(...(await faultsOfFixing(settings, found, moment, made.number)));
    await issueStatuses(found, async () => undefined);
    const record = found.content.records.originals[0];
    if (accepted && record) issue = { number: record.data.issue, date: record.data.date };
  } catch (error) {
    faults.push(
      `the check throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  column.remove(made);
  const milliseconds = performance.now() - started;
  return { number: made.number, accepted, faults, said: [...said], ...(issue && { issue }), milliseconds };
}

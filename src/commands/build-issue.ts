import type { PreviewWork } from '#commands/build-drafts.ts';
import type { IssuePreview } from '#commands/preview-options.ts';
import { previewIssue } from '#build/issue-preview.ts';
import { writePreview } from '#build/write-preview.ts';
import { previewFolder } from '#content/preview-folder.ts';
import { openReadingCache } from '#content/read-known.ts';
import { readSettings, type Settings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readClock } from '#domain/calendar.ts';
import { lintContent } from '#lint/lint-content.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** So many numbers near an unknown one are named. */
const namedAtMost = 3;

/** Mail services refuse attachments from about this size on; mail makes them a third larger. Bytes. */
const heavy = 7_500_000;

/** Whether a file is of an issue, by the number that its folder begins with, and of which. */
function issueOf(file: string): number | undefined {
  const number = /^issues\/(\d+)/.exec(file)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What keeps an issue from being shown: errors of its own, and of what it shares with others. */
function errorsOf(diagnostics: readonly Diagnostic[], number: number): Diagnostic[] {
  return diagnostics.filter(
    ({ severity, file }) => severity === 'error' && (issueOf(file) ?? number) === number,
  );
}

/** Tells of an issue that is not there. */
function unknown(number: number, numbers: readonly number[]): UserError {
  const near = numbers.toSorted((a, b) => Math.abs(a - number) - Math.abs(b - number));
  const known = near.slice(0, namedAtMost).sort((a, b) => a - b);
  return new UserError('not-found', say('preview.unknown', { number, known }));
}

function printErrors(
  errors: readonly Diagnostic[],
  number: number,
  { settings, language }: { settings: Settings; language: WordingLanguage },
): number {
  const told = say('preview.unsound', { number, problems: sayCount(errors) });
  const found = describeDiagnostics(errors, settings.content, undefined, language);
  console.error(`${found}\n\n${inWords(told, language)}`);
  return 1;
}

/** Says what was made: whoever gets a file wants to know which, and whether mail takes it. */
function tellMade(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  number: number,
  { language, isSingle }: { language: WordingLanguage; isSingle: boolean },
): void {
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const lines = isSingle
    ? pages.map(([name, { length }]) => {
        const size = length < 1e6 ? `${Math.ceil(length / 1e3)} kB` : `${(length / 1e6).toFixed(1)} MB`;
        return say('preview.file-done', { file: shownPath(folder, name), size });
      })
    : [say('preview.issue-done', { number, folder: shownPath(folder) })];
  if (isSingle && pages.some(([, { length }]) => length > heavy)) lines.push(say('preview.heavy'));
  for (const line of lines) console.log(inWords(line, language));
}

/**
 * Makes one issue, whether or not it is out, to be handed on: a folder, or one file a language that holds all it shows.
 *
 * @returns the exit code: 1 when the issue has errors, which are printed
 * @throws {UserError} where there is no such issue
 */
export async function buildIssue(
  { environment, code, language }: PreviewWork,
  { number, isSingle, out }: IssuePreview,
): Promise<number> {
  const settings = readSettings(environment);
  const folder = previewFolder(environment, out);
  const readings = openReadingCache(settings);
  const { diagnostics, content } = await lintContent(settings, readClock(environment), { readings });
  const { issues } = content.catalog;
  const issue = issues.find((each) => each.number === number);
  const isBroken = diagnostics.some(({ file }) => issueOf(file) === number);
  if (!issue && !isBroken)
    throw unknown(
      number,
      issues.map((each) => each.number),
    );
  const errors = errorsOf(diagnostics, number);
  if (!issue || errors.length > 0) return printErrors(errors, number, { settings, language });
  const site = readSite(environment);
  const files = await previewIssue({ settings, code, content, site, issue, isSingle });
  writePreview(folder, files);
  tellMade(folder, files, number, { language, isSingle });
  return 0;
}

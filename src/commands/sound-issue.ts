import { openReadingCache } from '#content/read-known.ts';
import type { Content } from '#content/read-content.ts';
import { readSettings, type Environment, type Settings } from '#content/settings.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readClock } from '#domain/calendar.ts';
import { languagesOf, type Issue } from '#domain/issue.ts';
import { lintContent } from '#lint/lint-content.ts';
import type { Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** So many numbers near an unknown one are named. */
const namedAtMost = 3;

/** Content from which something can be made. */
export interface SoundContent {
  settings: Settings;
  content: Content;
}

/** An issue without errors, and the content that it stands in. */
export interface SoundIssue extends SoundContent {
  issue: Issue;
}

/** Tells that an issue is not written in a language. */
export function unwritten(issue: Issue, locale: Locale): UserError {
  const { number } = issue;
  const languages = languagesOf(issue).map((each) => say(`language.${each}`));
  return new UserError(
    'not-found',
    say('post.unwritten', { number, language: say(`language.${locale}`), languages }),
  );
}

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

/** Prints what keeps something from being made. */
function printErrors(
  errors: readonly Diagnostic[],
  { content }: Settings,
  language: WordingLanguage,
  refusal: (problems: Phrase) => Phrase,
): void {
  const found = describeDiagnostics(errors, content, undefined, language);
  console.error(`${found}\n\n${inWords(refusal(sayCount(errors)), language)}`);
}

async function readAll(environment: Environment): Promise<SoundContent & { diagnostics: Diagnostic[] }> {
  const settings = readSettings(environment);
  const readings = openReadingCache(settings);
  return { settings, ...(await lintContent(settings, readClock(environment), { readings })) };
}

/**
 * Reads the whole content.
 *
 * @param language the language of what is printed
 * @param refusal says that nothing was made, with the count of the problems
 * @returns undefined where it has errors, which are printed
 */
export async function readSoundContent(
  environment: Environment,
  language: WordingLanguage,
  refusal: (problems: Phrase) => Phrase,
): Promise<SoundContent | undefined> {
  const { settings, diagnostics, content } = await readAll(environment);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { settings, content };
  printErrors(errors, settings, language, refusal);
  return undefined;
}

/**
 * Reads the content for one issue, whether or not it is out; errors of other issues do not count.
 *
 * @param language the language of what is printed
 * @param refusal says that nothing was made, with the count of the problems
 * @returns undefined where the issue has errors, which are printed
 * @throws {UserError} where there is no such issue
 */
export async function readSoundIssue(
  environment: Environment,
  number: number,
  language: WordingLanguage,
  refusal: (problems: Phrase) => Phrase,
): Promise<SoundIssue | undefined> {
  const { settings, diagnostics, content } = await readAll(environment);
  const { issues } = content.catalog;
  const issue = issues.find((each) => each.number === number);
  const isBroken = diagnostics.some(({ file }) => issueOf(file) === number);
  if (!issue && !isBroken)
    throw unknown(
      number,
      issues.map((each) => each.number),
    );
  const errors = errorsOf(diagnostics, number);
  if (issue && errors.length === 0) return { settings, content, issue };
  printErrors(errors, settings, language, refusal);
  return undefined;
}

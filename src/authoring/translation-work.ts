import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { parseBody } from '#markdown/parse.ts';
import { readIssueNumber } from '#authoring/read-answers.ts';
import { nearestNumber } from '#domain/issue-numbers.ts';
import type { OriginalFile } from '#domain/records.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { Locale } from '#config.ts';
import type { Content } from '#content/read-content.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** A translation, there or not yet, with what it is made from. */
export interface Work {
  /** The content folder. */
  folder: string;
  content: Content;
  original: OriginalFile;
  /** The text of the original; blank lines stand for its front matter. */
  text: string;
  locale: Locale;
  /** The file of the translation, relative to the content folder. */
  file: string;
  today: Day;
  /** Where the site is published: the development server has it below the same path. */
  site: URL;
  /** The language in which its author is told of it. */
  language: WordingLanguage;
}

/**
 * Finds the original of an issue by its number, as it was typed.
 * @throws {UserError} that names the nearest number where there is none
 */
export function findOriginal({ records }: Content, typed: string): OriginalFile {
  const number = readIssueNumber(typed);
  const found = records.originals.find(({ data }) => data.issue === number);
  if (found) return found;
  const known = records.originals.map(({ data }) => data.issue);
  const near = nearestNumber(known, number);
  throw new UserError(
    'not-found',
    near === undefined ? say('no-original', { number }) : say('no-original.near', { number, nearest: near }),
  );
}

/** What is wrong with a text, but for its fingerprint. */
function problemsOf({ content }: Work, file: string): Diagnostic[] {
  const isAboutFingerprint = ({ code }: Diagnostic): boolean =>
    ['fingerprint-form', 'translation-behind', 'translation-unfinished'].includes(code);
  const body = content.bodies.find((each) => each.file === file);
  const parsed = body && parseBody(body.text, body.context);
  const errors = parsed && 'errors' in parsed ? parsed.errors : [];
  return [
    ...content.problems.filter((problem) => problem.file === file && !isAboutFingerprint(problem)),
    ...errors.map((error): Diagnostic => ({ severity: 'error', file, ...error })),
  ].filter(({ severity }) => severity === 'error');
}

/** @throws {UserError} with every problem of a text, where it has one */
export function demandSound(work: Work, file: string): void {
  const problems = problemsOf(work, file);
  if (problems.length > 0)
    throw new UserError(
      'unsound-file',
      say('translate.unsound', {
        problems: describeDiagnostics(problems, work.folder, undefined, work.language),
      }),
    );
}

/** What a text states; `translates` is empty where it states nothing. */
export function readWords({ content, file }: Pick<Work, 'content' | 'file'>): {
  title: unknown;
  description: unknown;
  translates: string;
} {
  const data = content.sources.get(file)?.data as Record<string, unknown> | undefined;
  return {
    title: data?.['title'],
    description: data?.['description'],
    translates: String(data?.['translates'] ?? ''),
  };
}

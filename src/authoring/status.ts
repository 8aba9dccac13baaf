import type { LintIssue } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { LintResult } from '#lint/lint-content.ts';
import { originalOf, type IssueState } from '#domain/issue.ts';
import { locales, type Locale } from '#config.ts';

/** How an issue stands in one language. */
export type LanguageState =
  | { kind: 'original' | 'current' | 'converted' | 'missing' }
  /** The original has changed since; undefined where it is not known in how many blocks. */
  | { kind: 'behind'; blocks: number | undefined };

/** How an issue stands. */
export interface IssueStatus {
  number: number;
  /** The title of the original. */
  title: string;
  /** The day of publication. */
  date: string;
  /** The time of that day, where one is set. */
  time?: string | undefined;
  state: IssueState;
  languages: Record<Locale, LanguageState>;
  diagnostics: Diagnostic[];
  /** The folder of the issue, relative to the content folder. */
  folder: string;
}

/** Counts the blocks of an original that changed since its translation into a language was brought up to date. */
export type CountChanges = (issue: LintIssue, locale: Locale) => Promise<number | undefined>;

async function languageState(
  checked: LintIssue,
  locale: Locale,
  countChanges: CountChanges,
): Promise<LanguageState> {
  const { issue } = checked;
  const edition = issue.editions[locale];
  if (!edition) return { kind: 'missing' };
  if (edition.from) return { kind: 'converted' };
  if (locale === issue.original) return { kind: 'original' };
  return edition.behind
    ? { kind: 'behind', blocks: await countChanges(checked, locale) }
    : { kind: 'current' };
}

/** Tells how every issue stands, the highest number first; diagnostics that are about no issue are left out. */
export function issueStatuses(
  { context, diagnostics }: LintResult,
  countChanges: CountChanges,
): Promise<IssueStatus[]> {
  return Promise.all(
    context.issues.map(async (checked) => {
      const { issue } = checked;
      const { title, file } = originalOf(issue);
      const folder = file.slice(0, file.lastIndexOf('/'));
      const states = locales.map(
        async (locale) => [locale, await languageState(checked, locale, countChanges)] as const,
      );
      return {
        number: issue.number,
        title,
        date: issue.date,
        ...(issue.time !== undefined && { time: issue.time }),
        state: issue.state,
        languages: Object.fromEntries(await Promise.all(states)) as IssueStatus['languages'],
        diagnostics: diagnostics.filter((diagnostic) => diagnostic.file.startsWith(`${folder}/`)),
        folder,
      };
    }),
  );
}

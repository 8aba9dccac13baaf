import type { ImportRequest } from '#importing/import-request.ts';
import type { KnownColumn, KnownIssue } from '#importing/known-column.ts';
import type { PostGroup } from '#importing/variants.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The issue that a group of posts is already; undefined where it is none. */
export function existingIssue(
  { best, others, number }: PostGroup,
  column: KnownColumn,
  request: ImportRequest,
): { issue: KnownIssue | undefined; folder: string; reason: Phrase } | undefined {
  for (const { digest } of [best, ...others]) {
    const folder = column.importedFolder(digest);
    if (folder !== undefined)
      return { issue: undefined, folder, reason: say('import.known-post', { folder }) };
  }
  const issue = number === undefined ? undefined : column.issue(number);
  if (issue) {
    const { folder } = issue;
    return { issue, folder, reason: say('import.known-number', { number: issue.number, folder }) };
  }
  const company = best.company === undefined ? undefined : column.companyNamed(best.company);
  const about = company === undefined || number !== undefined ? undefined : column.issueAbout(company);
  if (!about || request.number !== undefined) return undefined;
  return {
    issue: about,
    folder: about.folder,
    reason: say('import.known-company', { folder: about.folder }),
  };
}

/** Why a post is not written over an issue. */
export function anotherIssue({ number, folder }: KnownIssue): Phrase {
  const reason = say('import.another-issue', { reason: say('import.known-number', { number, folder }) });
  return say('import.unwritten', { reason });
}

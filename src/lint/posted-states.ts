import type { Issue } from '#domain/issue.ts';
import type { Listed } from '#domain/records.ts';
import { textVersion } from '#exports/text-version.ts';
import type { LintContext } from '#lint/rule.ts';
import type { PostedRecord } from '#schema/posted.ts';

/** What went out of an issue to a channel, and whether it still says what the issue says. */
export interface PostedState {
  entry: Listed<PostedRecord>;
  issue: Issue;
  isCurrent: boolean;
}

/** Compares what went out with what issues say now; entries of issues and texts that cannot be read are left out. */
export function postedStates({ posted, issues }: Pick<LintContext, 'posted' | 'issues'>): PostedState[] {
  const byNumber = new Map(issues.map((checked) => [checked.issue.number, checked]));
  const versions = new Map<string, string>();
  return posted.flatMap((entry): PostedState[] => {
    const { issue: number, language, version } = entry.data;
    const checked = byNumber.get(number);
    const edition = checked?.issue.editions[language];
    const text =
      checked && [checked.original, ...checked.translations].find(({ locale }) => locale === language);
    if (!checked || !edition || !text) return [];
    const { issue } = checked;
    const now = versions.get(text.file) ?? textVersion(issue, edition, text.body);
    versions.set(text.file, now);
    return [{ entry, issue, isCurrent: version === now }];
  });
}

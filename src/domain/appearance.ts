import type { Issue } from '#domain/issue.ts';
import type { Day } from '#schema/partial-date.ts';

/** The day of what a draft brings: behind all others. */
export const never: Day = '9999-12-31';
/** The day of what was there before the first issue. */
export const always: Day = '0000-01-01';

/** The day on which readers see an issue, or one edition of it. */
export function appearanceOf(issue: Issue, { date }: { date: Day } = issue): Day {
  return issue.state === 'draft' ? never : date;
}

/** The day on which readers see the first of some issues. */
export function firstAppearance(issues: readonly Issue[]): Day {
  return issues
    .map((issue) => appearanceOf(issue))
    .reduce((first, day) => (day < first ? day : first), never);
}

import { minuteAt } from '#domain/appearance.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** An issue in one language. */
export interface IssueEdition {
  issue: Issue;
  edition: Edition;
}

/**
 * The issues written in a language, in the order in which they appeared there: a later translation of an
 * older issue comes before what was out already.
 *
 * @returns the newest first
 */
export function editionsIn(issues: readonly Issue[], locale: Locale): IssueEdition[] {
  return issues
    .flatMap((issue): IssueEdition[] => {
      const edition = issue.editions[locale];
      return edition ? [{ issue, edition }] : [];
    })
    .sort((a, b) => {
      const [one, other] = [minuteAt(a.edition), minuteAt(b.edition)];
      return one === other ? b.issue.number - a.issue.number : one < other ? 1 : -1;
    });
}

import type { Issue } from '#domain/issue.ts';
import type { Correction, Retraction } from '#schema/issue.ts';

/** A correction with the issue it was made in. */
export interface IssueCorrection<I = Issue> {
  issue: I;
  correction: Correction;
  /** Whether the whole issue was taken back. */
  isRetraction: boolean;
}

/** A retraction, told among the corrections. */
function retractionOf(issue: Issue, { date, reason }: Retraction): IssueCorrection {
  return { issue, correction: { date, text: reason }, isRetraction: true };
}

/** The corrections and retractions of issues, the newest first. */
export function gatherCorrections(issues: readonly Issue[]): IssueCorrection[] {
  return issues
    .flatMap((issue) => [
      ...issue.corrections.map((correction) => ({ issue, correction, isRetraction: false })),
      ...(issue.retracted ? [retractionOf(issue, issue.retracted)] : []),
    ])
    .sort((a, b) => b.correction.date.localeCompare(a.correction.date, 'en'));
}

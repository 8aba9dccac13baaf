import type { IssueState } from '#domain/issue.ts';

/** Words on the pages of a preview. */
export interface PreviewMessages {
  /** What it is called, with the day on which it was made. */
  madeOn: (day: string) => string;
  /** What is asked of its readers. */
  plea: string;
  /** What an issue is that is not out. */
  states: Record<Exclude<IssueState, 'published'>, string>;
}

/** Words of the home page. */
export interface HomeMessages {
  latestIssue: string;
  recentIssues: string;
  latestRounds: string;
  /** Why numbers are higher than the count of issues. */
  numbering: (count: number) => string;
}

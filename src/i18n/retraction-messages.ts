/** The words about issues that were taken back, and about what only they told of. */
export interface RetractionMessages {
  /** Beside the title of such an issue. */
  retracted: string;
  retractedOn: (day: string) => string;
  /** The title of its entry in a feed. */
  retractedTitle: (title: string) => string;
  /** On the page of a company or an investor that no other issue tells of. */
  onlyRetracted: string;
  /** The link beside it. */
  whyRetracted: string;
}

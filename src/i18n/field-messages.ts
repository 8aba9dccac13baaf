/** Words for what happened in the field, year by year. */
export interface FieldMessages {
  fieldYears: string;
  /** What the bars stand for. */
  fieldYearsNote: string;
  roundCount: (count: number) => string;
  largestRound: string;
  foundedIn: string;
  issuesIn: string;
  /** What is not named, and leads on to where it is. */
  more: (count: number) => string;
}

/** Words for what happened in the field, year by year. */
export interface FieldMessages {
  fieldYears: string;
  /** What the bars stand for. */
  fieldYearsNote: string;
  roundCount: (count: number) => string;
  /** How many rounds there are, and how many of them are in the sum. */
  roundsCounted: (count: number, counted: number) => string;
  largestRound: string;
  foundedIn: string;
  issuesIn: string;
  /** What is not named, and leads on to where it is. */
  moreCompanies: (count: number) => string;
  moreIssues: (count: number) => string;
}

/** The words of the search page, which its script needs as well. */
export interface SearchWords {
  label: string;
  tag: string;
  anyTag: string;
  year: string;
  anyYear: string;
  submit: string;
  searching: string;
  /** What stands in the line that tells the result. */
  found: (query: string, count: number) => string;
  listed: (count: number) => string;
  none: (query: string) => string;
  noneListed: string;
  /** Beside a result that has a query not as it stands. */
  matches: { words: string; some: string };
  /** Of results that have words of a query, where nothing has it as it stands. */
  loosened: (query: string, count: number) => string;
  /** Above the issues that were found in the language of the page, and in another one, by its name. */
  issues: (count: number) => string;
  issuesIn: (language: string, count: number) => string;
  entries: (count: number) => string;
  kinds: { company: string; investor: string; tag: string; series: string };
  withCount: (name: string, count: number) => string;
  more: (count: number) => string;
  failed: string;
  /** In development. */
  notBuilt: string;
  browse: string;
  noScript: string;
}

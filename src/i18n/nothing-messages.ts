/** What stands in place of lists that have nothing in them. */
export interface NothingMessages {
  nothingYet: Record<'issues' | 'companies' | 'investors' | 'tags' | 'search' | 'corrections', string>;
}

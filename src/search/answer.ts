import type { ExcerptPiece, FoundSection } from '#search/excerpt.ts';

/** What a reader asks for; an empty text stands for no word or no filter. */
export interface SearchRequest {
  query: string;
  tag: string;
  year: string;
}

/** How a text answers a query: as it stands, with all its words apart, or with some of them. */
export type MatchKind = 'phrase' | 'words' | 'some';

/** A page that was found. */
export interface FoundPage {
  address: string;
  facts: Record<string, string>;
  /** Undefined where no query was asked for. */
  match: MatchKind | undefined;
  title: ExcerptPiece[];
  sections: (Omit<FoundSection, 'id'> & { address: string })[];
}

/** A slice of what was found in a part of the index. */
export interface SearchAnswer {
  total: number;
  pages: FoundPage[];
}

/** The filters of issues. */
export const filters = ['tag', 'year'] as const;

/** For each filter, something by each of its values. */
export type ByFilter<T> = Record<(typeof filters)[number], T>;

/** How many texts a value of a filter leaves, by the value. */
export type FilterCounts = ByFilter<Record<string, number>>;

import type { Phrase } from '#wording/phrase.ts';

/** What a page says of itself. */
export interface PageFacts {
  /** The BCP 47 tag of its language. */
  language: string;
  /** The address that search engines should show for it, where it is one of the site. */
  canonical: string | undefined;
  /** Whether search engines may show it. */
  isIndexed: boolean;
  /** Whether it only leads on to another page, whose language it has. */
  isMoved: boolean;
  /** The same page in each language, itself included. */
  alternates: string[];
}

/** What a feed calls something: the id, and the address of what has it. */
export type FeedName = readonly [id: string, address: string];

/** What a file of the site promises and needs, found by looking at it alone. */
export interface Facts {
  /** What is wrong with it. */
  problems: (Phrase | string)[];
  /** Addresses of the site that must be there: paths, with their fragments, without queries. */
  links: string[];
  /** The fragments that it has, with spaces between. */
  ids: string;
  page?: PageFacts;
  /** The pages that a sitemap lists. */
  listed?: string[];
  names?: FeedName[];
}

/** The facts of a file that says nothing. */
export function noFacts(): Facts {
  return { problems: [], links: [], ids: '' };
}

import type { Author, Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** An author that readers see, with the issues written and translated. */
export interface AuthorEntry<I = Issue> {
  author: Author;
  /** Issues written, the highest number first. */
  written: I[];
  /** Issues translated, the highest number first. */
  translated: I[];
}

/**
 * Gathers the issues of each author who wrote or translated one.
 *
 * @param issues the shown issues, the highest number first
 * @returns by id
 */
export function gatherAuthors(issues: readonly Issue[]): Map<string, AuthorEntry> {
  const entries = new Map<string, AuthorEntry>();
  const entryOf = (author: Author): AuthorEntry => {
    const entry = entries.get(author.id) ?? { author, written: [], translated: [] };
    entries.set(author.id, entry);
    return entry;
  };
  for (const issue of issues) {
    for (const author of issue.authors) entryOf(author).written.push(issue);
    const translators = new Set(Object.values(issue.editions).flatMap((edition) => edition.translators));
    for (const author of translators) entryOf(author).translated.push(issue);
  }
  return entries;
}

/** What an author wrote, and what of the author’s translations is in a language. */
export function workIn({ author, written, translated }: AuthorEntry, locale: Locale): Issue[] {
  const here = translated.filter((issue) => issue.editions[locale]?.translators.includes(author));
  return [...new Set([...written, ...here])];
}

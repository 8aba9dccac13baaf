import { groupByYear, lastChanged } from '#domain/issue.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

/** Which issues a book has. */
export type BookScope = { kind: 'issue'; number: number } | { kind: 'year'; year: string } | { kind: 'all' };

/** What a book is made of. */
export interface Book {
  scope: BookScope;
  locale: Locale;
  /** Its issues in one language, in the order of their days; one at least. */
  texts: readonly IssueText[];
  /** The site that its links lead to. */
  site: URL;
  /**
   * Reads a picture of an issue: a still that every program shows.
   *
   * @param src its address, as the texts have it
   */
  readPicture(src: string): Promise<Uint8Array>;
}

/** The name of the document of an issue. */
export function chapterFile(number: number): string {
  return `issue-${number}.xhtml`;
}

/** The last day on which something in the book changed. */
export function lastDay({ texts }: Pick<Book, 'texts'>): Day {
  const days = texts.map(({ issue, edition }) => lastChanged(issue, [edition]));
  return days.reduce((last, day) => (day > last ? day : last));
}

/** The texts of a book by year, where it has those of several. */
export function yearsOf({ texts }: Pick<Book, 'texts'>): [year: string, texts: IssueText[]][] {
  return groupByYear(texts.map((text) => ({ ...text, date: text.issue.date })));
}

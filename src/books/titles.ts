import { lastDay, type Book } from '#books/book.ts';
import { changedMoment } from '#domain/appearance.ts';
import { latestMoment } from '#domain/calendar.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { numberWords, siteName, tagAuthority } from '#config.ts';

/** The title of a book: that of its issue, or the column’s name with the year. */
export function bookTitle({ scope, locale, texts: [first] }: Book): string {
  const { bookTitles, retractedTitle } = messagesFor(locale);
  if (scope.kind === 'year') return bookTitles.year(siteName[locale], scope.year);
  if (scope.kind === 'all' || !first) return bookTitles.all(siteName[locale]);
  return first.issue.retracted ? retractedTitle(first.edition.title) : first.edition.title;
}

/** What stands large on the cover: the number of the issue with its words, or the years. */
export function numeralOf({ scope, locale, texts }: Book): { before: string; number: string; after: string } {
  if (scope.kind === 'issue') return { ...numberWords(locale), number: String(scope.number) };
  const years = texts.map(({ issue }) => issue.date.slice(0, 4));
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  return { before: '', number: first === last ? first : `${first}–${last}`, after: '' };
}

/** Says below the title which issues a book has, and up to when. */
export function bookLines(book: Book): string[] {
  const { scope, locale, texts } = book;
  const { issueCount, bookUpTo } = messagesFor(locale);
  const upTo = bookUpTo(formatDay(lastDay(book), locale));
  return scope.kind === 'issue'
    ? [issueNumber(scope.number, locale), upTo]
    : [issueCount(texts.length), upTo];
}

/** Names a book for ever, in each of its versions: a `tag:` URI (RFC 4151), as feeds have them. */
export function bookId({ scope, locale }: Book): string {
  const part = scope.kind === 'issue' ? `issue/${scope.number}` : scope.kind === 'year' ? scope.year : 'all';
  return `tag:${tagAuthority}:book/${part}/${locale}`;
}

/** The moment of the last change of what a book has, as `dcterms:modified` wants it (EPUB 3.3, section 5.5.5). */
export function modifiedAt({ texts }: Book): string {
  const moment = latestMoment(texts.map(({ issue, edition }) => changedMoment(issue, [edition])));
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

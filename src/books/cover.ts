import type { Book } from '#books/book.ts';
import { bookTitle, numeralOf } from '#books/titles.ts';
import { drawCoverOf } from '#domain/cover-drawing.ts';
import { listSeparators } from '#i18n/format-list.ts';
import { drawBookCover } from '#share/book-cover.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { siteName, tagline } from '#config.ts';

/** Draws the cover of a book: the title of its issue, or what its issues are about, and what the companies raised. */
export function bookCover(book: Book): Promise<Buffer> {
  const { scope, locale, texts } = book;
  const companies = [
    ...new Map(
      texts.flatMap(({ issue }) => (issue.retracted ? [] : issue.companies)).map((each) => [each.id, each]),
    ).values(),
  ];
  const tags = texts.flatMap(({ issue }) => issue.tags.map(({ name }) => name[locale]));
  const subjects = [companies.map(({ name }) => name[locale]), [...new Set(tags)]];
  const listed = subjects
    .filter(({ length }) => length > 0)
    .map((names) => {
      const separators = listSeparators(names.length, locale);
      return names.map((name, index) => name + separators[index]);
    });
  const last = texts
    .map(({ issue }) => issue.date)
    .sort()
    .at(-1);
  return drawBookCover(
    {
      locale,
      name: siteName[locale],
      tagline: tagline[locale],
      numeral: numeralOf(book),
      titles: scope.kind === 'issue' ? [bookTitle(book)] : listed,
      isWide: scope.kind !== 'issue',
      drawing: last === undefined ? undefined : drawCoverOf(companies, last),
    },
    shareFonts(),
  );
}

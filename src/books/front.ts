import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { yearsOf, type Book } from '#books/book.ts';
import type { Chapter } from '#books/chapter.ts';
import { bookLines, bookTitle } from '#books/titles.ts';
import { coverFile, coverImage, navigationFile, stylesFile } from '#books/names.ts';
import { homePath, issuePath } from '#domain/route.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { bookCoverSize } from '#share/book-cover.ts';
import { languageTags, rights, siteName, tagline, type Locale } from '#config.ts';

/**
 * A document of a book.
 *
 * @param title what it is, for programs
 */
export function bookDocument(
  locale: Locale,
  title: string,
  kind: 'frontmatter' | 'bodymatter',
  content: readonly ElementContent[],
): Element {
  return h('html', { lang: languageTags[locale] }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', href: stylesFile })]),
    h('body', { 'epub:type': kind }, [...content]),
  ]);
}

/** The cover: a picture as large as the window. */
export function coverPage(book: Book): Element {
  const words = messagesFor(book.locale);
  const picture = h('img', {
    src: coverImage,
    alt: words.bookCoverOf(bookTitle(book)),
    role: 'doc-cover',
    ...bookCoverSize,
  });
  return bookDocument(book.locale, words.bookCover, 'frontmatter', [
    h('section', { className: ['cover'], 'epub:type': 'cover' }, picture),
  ]);
}

/** The title page: the nameplate of the column, what the book is, and whose. */
export function titlePage(book: Book): Element {
  const { locale, scope, site } = book;
  const words = messagesFor(locale);
  const page = scope.kind === 'issue' ? issuePath(locale, scope.number) : homePath(locale);
  const address = absoluteAddress(page, site);
  return bookDocument(locale, words.bookTitlePage, 'frontmatter', [
    h('section', { className: ['titlepage'], 'epub:type': 'titlepage' }, [
      h('p', { className: ['nameplate'] }, siteName[locale]),
      h('p', { className: ['tagline'] }, tagline[locale]),
      h('h1', { 'epub:type': 'fulltitle' }, bookTitle(book)),
      ...bookLines(book).map((line) => h('p', line)),
      h('div', { className: ['imprint'] }, [
        h('p', [`${words.bookOnTheWeb} `, h('a', { href: address }, address)]),
        h('p', rights[locale]),
      ]),
    ]),
  ]);
}

/** An entry of the contents: where it leads, and what stands below it. */
export interface ContentsEntry {
  title: string;
  /** Undefined for a year, which is no place of its own. */
  href?: string;
  below: readonly ContentsEntry[];
}

/** What the contents list: the issues by year, or the sections of the only one. */
export function contentsOf(book: Book, chapters: readonly Chapter[]): ContentsEntry[] {
  const { scope, locale } = book;
  const entry = ({ file, title, sections }: Chapter): ContentsEntry => ({
    title,
    href: file,
    below:
      scope.kind === 'issue'
        ? sections.map((section) => ({ title: section.title, href: `${file}#${section.id}`, below: [] }))
        : [],
  });
  const years = yearsOf(book);
  if (years.length === 1) return chapters.map(entry);
  return years.map(([year, texts]) => {
    const numbers = new Set(texts.map(({ issue }) => issue.number));
    return {
      title: messagesFor(locale).bookYear(year),
      below: chapters.filter(({ number }) => numbers.has(number)).map(entry),
    };
  });
}

function contentsList(entries: readonly ContentsEntry[]): Element {
  return h(
    'ol',
    entries.map(({ title, href, below }) =>
      h('li', [
        href === undefined ? h('span', title) : h('a', { href }, title),
        ...(below.length > 0 ? [contentsList(below)] : []),
      ]),
    ),
  );
}

/** The contents, which readers show as a page and in their own menus (EPUB 3.3, section 7). */
export function contentsPage(book: Book, entries: readonly ContentsEntry[], first: string): Element {
  const { locale } = book;
  const words = messagesFor(locale);
  const landmarks: [type: string, href: string, title: string][] = [
    ['cover', coverFile, words.bookCover],
    ['toc', navigationFile, words.bookContents],
    ['bodymatter', first, bookTitle(book)],
  ];
  return bookDocument(locale, words.bookContents, 'frontmatter', [
    h('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
      h('h1', { id: 'contents' }, words.bookContents),
      contentsList(entries),
    ]),
    h('nav', { id: 'landmarks', 'epub:type': 'landmarks', hidden: true, 'aria-label': words.bookTitlePage }, [
      h(
        'ol',
        landmarks.map(([type, href, title]) => h('li', h('a', { 'epub:type': type, href }, title))),
      ),
    ]),
  ]);
}

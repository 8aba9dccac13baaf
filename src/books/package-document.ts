import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '#books/book.ts';
import type { ContentsEntry } from '#books/front.ts';
import { coverFile, coverImage, navigationFile, ncxFile, stylesFile, titleFile } from '#books/names.ts';
import { bookId, bookTitle, modifiedAt } from '#books/titles.ts';
import { pictureType } from '#domain/picture.ts';
import { homePath, issuePath } from '#domain/route.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, rights, siteDescription, siteName, type Locale } from '#config.ts';

function meta(property: string, value: string, refines?: string): Element {
  return x('meta', { property, ...(refines !== undefined && { refines: `#${refines}` }) }, value);
}

/** Who wrote the issues, and who translated them, each once, with their roles as MARC names them. */
function people({ texts, locale }: Book): Element[] {
  const roles = [
    ['creator', 'aut', texts.flatMap(({ issue }) => issue.authors)],
    ['contributor', 'trl', texts.flatMap(({ edition }) => edition.translators)],
  ] as const;
  return roles.flatMap(([name, role, named]) => {
    const once = [...new Map(named.map((author) => [author.id, author.name[locale]])).values()];
    return once.flatMap((person, index) => [
      x(`dc:${name}`, { id: `${role}-${index + 1}` }, person),
      x('meta', { refines: `#${role}-${index + 1}`, property: 'role', scheme: 'marc:relators' }, role),
    ]);
  });
}

/** What programs tell readers with disabilities (EPUB Accessibility 1.1, section 3.1; schema.org). */
function accessibility(locale: Locale): Element[] {
  const features = [
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    x(
      'meta',
      { property: 'schema:accessibilitySummary', 'xml:lang': languageTags[locale] },
      messagesFor(locale).bookAccessibility,
    ),
  ];
}

/** Its place among the books of the column: the number of its issue, or its year. */
function collection(book: Book): Element[] {
  const { scope, locale } = book;
  if (scope.kind === 'all') return [];
  const position = scope.kind === 'issue' ? String(scope.number) : scope.year;
  return [
    x('meta', { property: 'belongs-to-collection', id: 'column' }, siteName[locale]),
    meta('collection-type', 'series', 'column'),
    meta('group-position', position, 'column'),
    // What Calibre and the readers that follow it know.
    x('meta', { name: 'calibre:series', content: siteName[locale] }),
    x('meta', { name: 'calibre:series_index', content: position }),
  ];
}

function metadata(book: Book): Element {
  const { scope, locale, texts, site } = book;
  const [first] = texts;
  const days = texts.map(({ edition }) => edition.date).sort();
  const tags = new Set(texts.flatMap(({ issue }) => issue.tags.map(({ name }) => name[locale])));
  const page = scope.kind === 'issue' ? issuePath(locale, scope.number) : homePath(locale);
  const description = scope.kind === 'issue' && first ? first.edition.description : siteDescription[locale];
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    x('dc:identifier', { id: 'id' }, bookId(book)),
    x('dc:title', bookTitle(book)),
    x('dc:language', languageTags[locale]),
    ...people(book),
    x('dc:publisher', siteName[locale]),
    x('dc:date', days.at(-1) ?? ''),
    x('dc:description', description),
    ...Array.from(tags, (tag) => x('dc:subject', tag)),
    x('dc:rights', rights[locale]),
    x('dc:source', absoluteAddress(page, site)),
    meta('dcterms:modified', modifiedAt(book)),
    ...collection(book),
    ...accessibility(locale),
    // What readers of EPUB 2 look for.
    x('meta', { name: 'cover', content: 'cover-image' }),
  );
}

/** An id of a file, as the manifest refers to it. */
function idOf(file: string): string {
  return `f-${file.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;
}

/**
 * Writes the package document (EPUB 3.3, section 5): what the book is, its files, and the order in which they are read.
 *
 * @param documents the files of the issues, in their order
 * @param pictures the files of the pictures, without that of the cover
 */
export function packageDocument(
  book: Book,
  documents: readonly string[],
  pictures: readonly string[],
): Element {
  const xhtml = 'application/xhtml+xml';
  const item = (href: string, type: string, more = {}): Element =>
    x('item', { id: idOf(href), href, 'media-type': type, ...more });
  const read = [coverFile, titleFile, navigationFile, ...documents];
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': languageTags[book.locale],
    },
    metadata(book),
    x('manifest', [
      item(navigationFile, xhtml, { properties: 'nav' }),
      item(ncxFile, 'application/x-dtbncx+xml'),
      item(stylesFile, 'text/css'),
      item(coverImage, 'image/png', { id: 'cover-image', properties: 'cover-image' }),
      ...[coverFile, titleFile, ...documents].map((file) => item(file, xhtml)),
      ...pictures.map((file) => item(file, pictureType(file) ?? '')),
    ]),
    x('spine', { toc: idOf(ncxFile) }, [...read.map((file) => x('itemref', { idref: idOf(file) }))]),
  );
}

/** Writes the contents for readers of EPUB 2 (OPF 2.0.1, section 2.4.1). */
export function ncx(book: Book, entries: readonly ContentsEntry[]): Element {
  let count = 0;
  const firstOf = ({ href, below: [first] }: ContentsEntry): string => href ?? (first ? firstOf(first) : '');
  const point = (entry: ContentsEntry): Element => {
    count += 1;
    return x('navPoint', { id: `point-${count}` }, [
      x('navLabel', [x('text', entry.title)]),
      x('content', { src: firstOf(entry) }),
      ...entry.below.map(point),
    ]);
  };
  const depthOf = (below: readonly ContentsEntry[]): number =>
    below.length === 0 ? 0 : 1 + Math.max(...below.map((entry) => depthOf(entry.below)));
  return x(
    'ncx',
    {
      xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
      version: '2005-1',
      'xml:lang': languageTags[book.locale],
    },
    x('head', [
      x('meta', { name: 'dtb:uid', content: bookId(book) }),
      x('meta', { name: 'dtb:depth', content: String(depthOf(entries)) }),
      x('meta', { name: 'dtb:totalPageCount', content: '0' }),
      x('meta', { name: 'dtb:maxPageNumber', content: '0' }),
    ]),
    x('docTitle', [x('text', bookTitle(book))]),
    x('navMap', entries.map(point)),
  );
}

/** Says where the package document is (EPUB 3.3, section 4.2.6.3.1). */
export function container(path: string): Element {
  return x(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    x('rootfiles', [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
  );
}

import { strToU8, zipSync, type Zippable } from 'fflate';
import { makeChapter } from '#books/chapter.ts';
import { bookCover } from '#books/cover.ts';
import type { Book } from '#books/book.ts';
import { bookDocument, contentsOf, contentsPage, coverPage, titlePage } from '#books/front.ts';
import { idsOf, leadLinks, namePictures } from '#books/links.ts';
import {
  coverFile,
  coverImage,
  navigationFile,
  ncxFile,
  packageFile,
  stylesFile,
  titleFile,
} from '#books/names.ts';
import { container, ncx, packageDocument } from '#books/package-document.ts';
import { bookStyles } from '#books/styles.ts';
import { writeXhtml, writeXml } from '#books/xml.ts';

/** The folder of the package in the archive. */
const folder = 'EPUB';

/** Any moment does, if it is always the same: what is in a book tells the time of its last change. */
const epoch = new Date(1980, 0, 1);

/**
 * Puts the files of a book into an archive (EPUB 3.3, section 4.3): its type first, as it is, so that programs find it at
 * a place that they know. The same files give the same bytes.
 */
function pack(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries = Array.from(files, ([name, content]): [string, Zippable[string]] => {
    const isPacked = name === 'mimetype' || /\.(?:png|jpg)$/.test(name);
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [name, [bytes, { level: isPacked ? 0 : 9 }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: epoch });
}

/** The files of the pictures that the issues show, by their names in the package. */
async function pictureFiles(
  { readPicture }: Book,
  addresses: ReadonlyMap<string, string>,
  charts: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const files = Array.from(addresses, async ([name, src]): Promise<[string, Uint8Array]> => [
    name,
    charts.get(src) ?? (await readPicture(src)),
  ]);
  return new Map(await Promise.all(files));
}

/**
 * Writes a book (EPUB 3.3): its cover, a title page, the contents, and a document for each issue. The same content gives
 * the same bytes.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const { locale, site, texts } = book;
  const chapters = await Promise.all(texts.map(makeChapter));
  const ids = new Map(chapters.map(({ number, tree }) => [number, idsOf(tree)]));
  const pictures = new Map<string, string>();
  const charts = new Map<string, Uint8Array>();
  for (const { number, tree, ...chapter } of chapters) {
    leadLinks(tree, { locale, site, number, ids });
    for (const [name, src] of namePictures(tree)) pictures.set(name, src);
    for (const [src, bytes] of chapter.charts) charts.set(src, bytes);
  }
  const entries = contentsOf(book, chapters);
  const documents = chapters.map(({ file }) => file);
  const files: [string, Uint8Array | string][] = [
    [packageFile, writeXml(packageDocument(book, documents, [...pictures.keys()]))],
    [navigationFile, writeXhtml(contentsPage(book, entries, documents[0] ?? titleFile))],
    [ncxFile, writeXml(ncx(book, entries))],
    [stylesFile, bookStyles(locale)],
    [coverFile, writeXhtml(coverPage(book))],
    [titleFile, writeXhtml(titlePage(book))],
    ...chapters.map(({ file, title, tree }): [string, string] => [
      file,
      writeXhtml(bookDocument(locale, title, 'bodymatter', [tree])),
    ]),
    [coverImage, await bookCover(book)],
    ...(await pictureFiles(book, pictures, charts)),
  ];
  return pack(
    new Map<string, Uint8Array | string>([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', writeXml(container(`${folder}/${packageFile}`))],
      ...files.map(([name, content]): [string, Uint8Array | string] => [`${folder}/${name}`, content]),
    ]),
  );
}

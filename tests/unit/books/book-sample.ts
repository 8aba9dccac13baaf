import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Book, BookScope } from '#books/book.ts';
import { writeBook } from '#books/write-book.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import type { Locale } from '#config.ts';
import { bodyOf, site } from '../sample.ts';

const namespaces = {
  h: 'http://www.w3.org/1999/xhtml',
  epub: 'http://www.idpf.org/2007/ops',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  ncx: 'http://www.daisy.org/z3986/2005/ncx/',
  ocf: 'urn:oasis:names:tc:opendocument:xmlns:container',
};

/** A file of a book that is XML: its elements and attributes by an XPath. */
export interface BookDocument {
  /** What is at a path: the words of elements, the values of attributes. */
  values(path: string): string[];
  source: string;
}

/** Reads a file that is XML. @throws where it is not well-formed */
function documentOf(source: string): BookDocument {
  return {
    source,
    values(path) {
      using document = XmlDocument.fromString(source);
      return document
        .find(path, namespaces)
        .map((node) =>
          node instanceof XmlAttribute ? node.value : node instanceof XmlElement ? node.content : '',
        );
    },
  };
}

/** A book as a reading program has it. */
export interface OpenBook {
  /** The names of all files, in the order of the archive. */
  names: string[];
  bytes: ReadonlyMap<string, Uint8Array>;
  /** A file of the package that is XML. */
  open(name: string): BookDocument;
  /** The documents in the order in which they are read. */
  spine: string[];
}

/** Opens a book, by its container and its package document. */
export function openBook(archive: Uint8Array): OpenBook {
  const files = unzipSync(archive);
  const read = (name: string): BookDocument => {
    assert.ok(files[name], `there is no ${name}`);
    return documentOf(strFromU8(files[name]));
  };
  const [path = ''] = read('META-INF/container.xml').values('//ocf:rootfile/@full-path');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const open = (name: string): BookDocument => read(folder + name);
  const opf = read(path);
  const spine = opf
    .values('//opf:itemref/@idref')
    .flatMap((id) => opf.values(`//opf:item[@id="${id}"]/@href`));
  const inside = Object.entries(files).filter(([name]) => name.startsWith(folder));
  return {
    names: Object.keys(files),
    bytes: new Map(inside.map(([name, bytes]) => [name.slice(folder.length), bytes])),
    open,
    spine,
  };
}

/** Everything that a book says wrong of itself: files that are not listed, links and pictures that lead nowhere. */
export function bookFaults({ bytes, open }: OpenBook): string[] {
  const opf = open('package.opf');
  const listed = opf.values('//opf:item/@href');
  const own = [...bytes.keys()].filter((name) => name !== 'package.opf');
  const faults = [
    ...listed.filter((name) => !bytes.has(name)).map((name) => `${name} is not there`),
    ...own.filter((name) => !listed.includes(name)).map((name) => `${name} is not listed`),
  ];
  const documents = listed.filter((name) => name.endsWith('.xhtml'));
  const ids = new Map(documents.map((name) => [name, open(name).values('//@id')]));
  for (const [name, own] of ids) {
    const twice = own.filter((id, index) => own.indexOf(id) !== index);
    faults.push(...twice.map((id) => `${name} has two #${id}`));
    for (const href of open(name).values('//h:a/@href')) {
      if (/^(?:https?|mailto):/.test(href)) continue;
      const [file = '', id] = href.split('#');
      const there = ids.get(file === '' ? name : file);
      if (!there || (id !== undefined && !there.includes(id))) faults.push(`${name} leads to ${href}`);
    }
    const pictures = open(name)
      .values('//h:img/@src')
      .filter((src) => !bytes.has(src));
    faults.push(...pictures.map((src) => `${name} shows ${src}`));
  }
  const targets = open('contents.ncx').values('//ncx:content/@src');
  for (const target of targets) {
    const [file = '', id] = target.split('#');
    if (!ids.has(file) || (id !== undefined && !ids.get(file)?.includes(id)))
      faults.push(`the contents lead to ${target}`);
  }
  return faults;
}

/** The text of an issue. */
export function textOf(issue: Issue, source = '正文。\n', locale: Locale = 'zh'): IssueText {
  const edition = editionFor(issue, locale);
  const picture = { src: '/pictures/chip-12.jpg', width: 12, height: 8 };
  return { issue, edition, body: bodyOf(source), pictures: { 'chip.jpg': picture }, place: undefined };
}

/** The archive of a book of texts. */
export function archiveOf(
  texts: readonly IssueText[],
  scope: BookScope = { kind: 'all' },
  locale: Locale = 'zh',
): Promise<Uint8Array> {
  const book: Book = { scope, locale, texts, site, readPicture: async () => Uint8Array.of(0xff, 0xd8) };
  return writeBook(book);
}

/** A book of texts, opened. */
export async function bookOf(...given: Parameters<typeof archiveOf>): Promise<OpenBook> {
  return openBook(await archiveOf(...given));
}

import { XmlDocument, XmlElement, XmlParseError, type XmlNode } from 'libxml2-wasm';

/** Tells a problem: the element or the line it is in, and a sentence. */
export type Report = (where: XmlElement | number, sentence: string) => void;

/** The prefixes that paths are written with. */
export const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  s: 'http://purl.oclc.org/dsdl/schematron',
};

/** Controls of Windows-1252 read as Latin-1, and what a decoder puts for bytes it cannot read. */
const strayCharacter = /[\u0080-\u009F\uFFFD]/;

/** The elements that an XPath leads to from a node. */
export function elementsAt(node: XmlDocument | XmlNode, path: string): XmlElement[] {
  return node.find(path, namespaces).filter((found) => found instanceof XmlElement);
}

/** The value of an attribute in no namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.value;
}

/** The text of an element without the white space around it. */
export function textOf(element: XmlElement): string {
  return element.content.trim();
}

function place(where: XmlElement | number): string {
  if (typeof where === 'number') return `line ${where}`;
  const { line, prefix, name } = where;
  return `line ${line}, <${prefix === '' ? name : `${prefix}:${name}`}>`;
}

function reportCharacters(document: XmlDocument, report: Report): void {
  for (const { content, parent } of document.find('//text() | //@*')) {
    const [character] = strayCharacter.exec(content) ?? [];
    const code = character?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    if (code) report(parent ?? document.root, `U+${code} is a broken character`);
  }
}

/**
 * Reads a feed and collects what is wrong with it: one sentence each, after the line and the element.
 * A source that is not well-formed has its first error as the only problem.
 *
 * @param check looks at what is well-formed
 */
export function xmlProblems(xml: string, check: (document: XmlDocument, report: Report) => void): string[] {
  const problems: string[] = [];
  const report: Report = (where, sentence) => problems.push(`${place(where)}: ${sentence}`);
  try {
    using document = XmlDocument.fromString(xml);
    if (!/^utf-8$/i.test(document.encoding ?? 'utf-8')) report(1, `the encoding is not UTF-8`);
    reportCharacters(document, report);
    check(document, report);
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [first] = error.details;
    report(first?.line ?? 1, `the XML is not well-formed: ${first?.message.trim() ?? 'it is empty'}`);
  }
  return problems;
}

import type { Element, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import type { Element as XmlElement, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { withoutForbidden } from '#diagnostics/characters.ts';

/** Names of elements and attributes of EPUB in documents (EPUB 3.3, section 6.1.3.1). */
const namespaces = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
};

function write(tree: Nodes[]): string {
  // The end of a CDATA section may not stand in a text (XML 1.0, section 2.4), and there are no such sections.
  const xml = toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutForbidden(xml)}\n`;
}

/** Writes a file of a book as XML 1.0. */
export function writeXml(root: XmlElement): string {
  return write([root]);
}

/** Tells the language in the attribute that XML has for it, beside that of HTML. */
function tellLanguages(tree: Element): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang'];
  });
}

/**
 * Writes a document of a book: HTML in the syntax of XML.
 *
 * @param html its root, of which nothing else is made
 */
export function writeXhtml(html: Element): string {
  tellLanguages(html);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, { ...html, properties: { ...namespaces, ...html.properties } }],
  };
  return write([toXast(root)]);
}

import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { elementsAt, type Report } from './xml-source.ts';

function words(list: string): string[] {
  return list.split(' ');
}

const children = {
  rss: ['channel'],
  channel: [
    ...words('title link description language copyright managingEditor webMaster pubDate lastBuildDate'),
    ...words('category generator docs cloud ttl image rating textInput skipHours skipDays item'),
  ],
  item: words('title link description author category comments enclosure guid pubDate source'),
  image: words('url title link width height description'),
};

const attributes: Record<string, string[]> = {
  rss: ['version'],
  category: ['domain'],
  guid: ['isPermaLink'],
  enclosure: words('url length type'),
  source: ['url'],
  cloud: words('domain port path registerProcedure protocol'),
};

/** Elements that may stand more than once in their parent. */
const repeatable = ['item', 'category'];

/** Elements whose attributes say all. */
const empty = ['cloud', 'enclosure'];

function checkChildren(parent: XmlElement, names: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const child of elementsAt(parent, '*[namespace-uri()=""]')) {
    if (!names.includes(child.name)) report(child, `RSS 2.0 has no such element in <${parent.name}>`);
    if (seen.has(child.name)) report(child, `there is another <${child.name}> in this <${parent.name}>`);
    if (!repeatable.includes(child.name)) seen.add(child.name);
  }
  if (elementsAt(parent, 'self::*[text()[normalize-space()]]').length > 0)
    report(parent, 'there is text between the elements');
}

/** Reports elements and attributes that RSS 2.0 does not have, has once, or has with text in them. */
export function checkVocabulary(document: XmlDocument, report: Report): void {
  for (const [parent, names] of Object.entries(children))
    for (const element of elementsAt(document, `//${parent}`)) checkChildren(element, names, report);
  for (const element of elementsAt(document, '//*[namespace-uri()=""]')) {
    if (!/\S/.test(element.content) && !empty.includes(element.name)) report(element, 'this is empty');
    for (const { name, namespaceUri } of element.attrs)
      if (namespaceUri === '' && !attributes[element.name]?.includes(name))
        report(element, `RSS 2.0 has no such attribute as ${name} here`);
  }
}

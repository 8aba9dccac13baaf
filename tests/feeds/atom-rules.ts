import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { identifierProblem, webAddressProblem } from './addresses.ts';
import { checkLinks, relationOf } from './atom-links.ts';
import { checkSchema } from './atom-schema.ts';
import { rfc3339Problem } from './dates.ts';
import { languageTagProblem } from './language-tags.ts';
import { htmlProblems, plainTextProblem } from './markup.ts';
import { attributeOf, elementsAt, textOf, xmlProblems, type Report } from './xml-source.ts';

type Check = (text: string) => string | undefined;

/** Text constructs: sections 3.1 and 4.1.3. */
const texts = 'atom:title | atom:subtitle | atom:rights | atom:summary | atom:content';

const textRules: [path: string, check: Check][] = [
  ['//atom:id', identifierProblem],
  ['//atom:updated | //atom:published', rfc3339Problem],
  ['//atom:icon | //atom:logo | //atom:author/atom:uri | //atom:contributor/atom:uri', webAddressProblem],
  ['//atom:author/atom:name | //atom:contributor/atom:name', plainTextProblem],
];

const attributeRules: [path: string, attribute: string, check: Check][] = [
  ['//atom:category[@scheme]', 'scheme', webAddressProblem],
  ['//atom:category[@label]', 'label', plainTextProblem],
  ['//atom:content[@src]', 'src', webAddressProblem],
  ['//atom:generator[@uri]', 'uri', webAddressProblem],
];

function checkValues(document: XmlDocument, report: Report): void {
  // Unlike other texts, these are taken with the white space around them: no rule lets a reader drop it.
  for (const [path, check] of textRules)
    for (const element of elementsAt(document, path)) {
      const problem = element.content === '' ? 'this is empty' : check(element.content);
      if (problem) report(element, problem);
    }
  for (const [path, attribute, check] of attributeRules)
    for (const element of elementsAt(document, path)) {
      const problem = check(attributeOf(element, attribute) ?? '');
      if (problem) report(element, problem);
    }
  for (const element of elementsAt(document, '//*[@xml:lang]')) {
    const problem = languageTagProblem(element.attr('lang', 'xml')?.value ?? '');
    if (problem) report(element, problem);
  }
  for (const category of elementsAt(document, '//atom:category'))
    for (const name of ['term', 'label'])
      if (!/\S/.test(attributeOf(category, name) ?? '')) report(category, `a category has no ${name}`);
}

function checkTexts(parent: XmlElement, report: Report): void {
  for (const element of elementsAt(parent, texts)) {
    const type = attributeOf(element, 'type') ?? 'text';
    const text = textOf(element);
    if (element.name === 'content' && type !== 'html') report(element, `the content is not of type html`);
    if (text === '' && attributeOf(element, 'src') === undefined) report(element, 'this is empty');
    const plain = type === 'text' ? plainTextProblem(text) : undefined;
    if (plain) report(element, plain);
    if (type === 'html') for (const problem of htmlProblems(text)) report(element, problem);
  }
}

/** The same alternate twice: section 4.1.1, and 4.1.2 for an entry. */
function checkAlternates(parent: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const link of elementsAt(parent, 'atom:link').filter((each) => relationOf(each) === 'alternate')) {
    const [type = 'none', hreflang = 'none'] = ['type', 'hreflang'].map((name) => attributeOf(link, name));
    if (seen.has(`${type} ${hreflang}`))
      report(link, `there is another alternate of type ${type} and language ${hreflang}`);
    seen.add(`${type} ${hreflang}`);
  }
}

function momentOf(parent: XmlElement, name: string): number {
  return Date.parse(elementsAt(parent, name)[0]?.content ?? '');
}

function checkEntries(feed: XmlElement, report: Report): void {
  const entries = elementsAt(feed, 'atom:entry');
  const seen = new Set<string>();
  for (const entry of entries) {
    checkTexts(entry, report);
    checkAlternates(entry, report);
    if (momentOf(entry, 'atom:updated') < momentOf(entry, 'atom:published'))
      report(entry, 'the entry was updated before it was published');
    for (const id of elementsAt(entry, 'atom:id').map(textOf)) {
      if (seen.has(id)) report(entry, `there is another entry with the id “${id}”`);
      seen.add(id);
    }
  }
  const newest = Math.max(...entries.map((entry) => momentOf(entry, 'atom:updated')));
  if (Math.abs(momentOf(feed, 'atom:updated') - newest) > 0 && entries.length > 0)
    report(feed, 'the feed was not updated when its newest entry was');
}

/**
 * What is wrong with an Atom 1.0 feed (RFC 4287): with the schema, and with what it cannot say. Stricter than
 * the RFC where this project is: contents are HTML, categories have labels, addresses are of the web.
 */
export function atomProblems(xml: string): string[] {
  return xmlProblems(xml, (document, report) => {
    checkSchema(document, report);
    const [feed] = elementsAt(document, '/atom:feed');
    if (!feed) return report(document.root, 'this is not a feed of Atom');
    checkValues(document, report);
    checkLinks(feed, 'application/atom+xml', report);
    checkTexts(feed, report);
    checkAlternates(feed, report);
    checkEntries(feed, report);
    // RFC 5005, section 4: an archive leads back to the document that readers subscribe to.
    if (
      elementsAt(feed, 'fh:archive').length > 0 &&
      elementsAt(feed, 'atom:link[@rel="current"]').length !== 1
    )
      report(feed, 'an archive has one link with rel="current"');
  });
}

import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { webAddressProblem } from './addresses.ts';
import { checkLinks } from './atom-links.ts';
import { rfc822Problem } from './dates.ts';
import { languageTagProblem } from './language-tags.ts';
import { plainTextProblem } from './markup.ts';
import { checkItems } from './rss-items.ts';
import { checkVocabulary } from './rss-vocabulary.ts';
import { elementsAt, textOf, xmlProblems, type Report } from './xml-source.ts';

const textRules: [path: string, check: (text: string) => string | undefined][] = [
  [
    'channel/title | channel/description | channel/copyright | image/title | image/description',
    plainTextProblem,
  ],
  ['item/title | channel/category | item/category', plainTextProblem],
  ['channel/link | channel/docs | image/url | image/link | item/link | item/comments', webAddressProblem],
  ['channel/pubDate | channel/lastBuildDate | item/pubDate', rfc822Problem],
  ['channel/language', languageTagProblem],
  ['channel/managingEditor | channel/webMaster | item/author', mailboxProblem],
  ['channel/ttl', (text) => numberProblem(text, Infinity)],
  ['image/width', (text) => numberProblem(text, 144)],
  ['image/height', (text) => numberProblem(text, 400)],
];

function mailboxProblem(text: string): string | undefined {
  return /^[^\s@()]+@[^\s@()]+\.[^\s@()]+ \(.+\)$/.test(text)
    ? undefined
    : `“${text}” is not an address of mail with a name, such as ann@example.com (Ann)`;
}

function numberProblem(text: string, most: number): string | undefined {
  return /^[1-9]\d*$/.test(text) && Number(text) <= most
    ? undefined
    : `“${text}” is not a possible number here`;
}

/** An empty element is left to the vocabulary. */
function checkTexts(document: XmlDocument, report: Report): void {
  for (const [paths, check] of textRules)
    for (const element of elementsAt(document, paths.replace(/(?<=^|\| )/g, '//'))) {
      const problem = textOf(element) === '' ? undefined : check(textOf(element));
      if (problem) report(element, problem);
    }
}

function checkChannel(channel: XmlElement, report: Report): void {
  const texts = (path: string): string[] => elementsAt(channel, path).map(textOf);
  for (const name of ['title', 'link', 'description'])
    if (texts(name).length === 0) report(channel, `a channel has a ${name}`);
  for (const image of elementsAt(channel, 'image')) {
    for (const name of ['url', 'title', 'link'])
      if (elementsAt(image, name).length === 0) report(image, `an image has a ${name}`);
    if (elementsAt(image, 'link').some((link) => !texts('link').includes(textOf(link))))
      report(image, 'the image links elsewhere than the channel');
  }
}

/**
 * What is wrong with an RSS 2.0 feed: what the feed validator of the W3C has an error or a warning for, in the
 * elements of RSS itself and in atom:link, dc:creator and content:encoded. Stricter than the validator where
 * this project is: dates have a weekday, addresses are of the web, HTML has no style at all.
 */
export function rssProblems(xml: string): string[] {
  return xmlProblems(xml, (document, report) => {
    const channels = elementsAt(document, '/rss[@version="2.0"]/channel');
    const [channel] = channels;
    if (!channel) return report(document.root, 'this is not a channel of RSS 2.0');
    checkVocabulary(document, report);
    checkTexts(document, report);
    checkChannel(channel, report);
    checkLinks(channel, 'application/rss+xml', report);
    checkItems(channel, report);
  });
}

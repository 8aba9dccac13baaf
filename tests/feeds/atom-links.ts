import type { XmlElement } from 'libxml2-wasm';
import { webAddressProblem } from './addresses.ts';
import { languageTagProblem } from './language-tags.ts';
import { attributeOf, elementsAt, type Report } from './xml-source.ts';

/** Relations that readers of feeds know; another one is an address (RFC 4287, section 4.2.7.2). */
const relations = [
  ...'alternate describedby enclosure hub license related replies search self up via'.split(' '),
  ...'current first last next next-archive prev-archive previous'.split(' '),
];

/** The relation of an Atom link, in its short form; without one it is an alternate (RFC 4287, section 4.2.7.2). */
export function relationOf(link: XmlElement): string {
  const relation = attributeOf(link, 'rel') ?? 'alternate';
  return relation.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

function relationProblem(relation: string): string | undefined {
  return relations.includes(relation) || !webAddressProblem(relation)
    ? undefined
    : `rel="${relation}" is not a relation of feeds`;
}

/**
 * Reports what is wrong with the Atom links of a feed or channel and of what is in it.
 *
 * @param type the media type of a link of the feed to itself
 */
export function checkLinks(feed: XmlElement, type: string, report: Report): void {
  for (const link of elementsAt(feed, './/atom:link')) {
    const hreflang = attributeOf(link, 'hreflang');
    const problems = [
      webAddressProblem(attributeOf(link, 'href') ?? ''),
      hreflang === undefined ? undefined : languageTagProblem(hreflang),
      relationProblem(relationOf(link)),
    ];
    for (const problem of problems) if (problem) report(link, problem);
  }
  const selves = elementsAt(feed, 'atom:link').filter((link) => relationOf(link) === 'self');
  if (selves.length !== 1) report(feed, `there are ${selves.length} links with rel="self", not 1`);
  for (const link of selves)
    if (attributeOf(link, 'type') !== type)
      report(link, `the link of the feed to itself is not of type ${type}`);
}

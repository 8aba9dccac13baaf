import type { XmlElement } from 'libxml2-wasm';
import { webAddressProblem } from './addresses.ts';
import { htmlProblems } from './markup.ts';
import { attributeOf, elementsAt, textOf, type Report } from './xml-source.ts';

/** A guid is a web address that leads to the item, unless it says it is not. */
function checkGuid(guid: XmlElement, report: Report): void {
  const permanent = attributeOf(guid, 'isPermaLink') ?? 'true';
  const problem = webAddressProblem(textOf(guid));
  if (!['true', 'false'].includes(permanent))
    report(guid, `isPermaLink is “${permanent}”, not true or false`);
  else if (permanent === 'true' && problem) report(guid, `${problem}, so isPermaLink must be false`);
  else if (/^\d{1,8}$/.test(textOf(guid))) report(guid, 'a short number is not unique');
}

function checkEnclosure(enclosure: XmlElement, report: Report): void {
  const problem = webAddressProblem(attributeOf(enclosure, 'url') ?? '');
  if (problem) report(enclosure, problem);
  if (!/^\d+$/.test(attributeOf(enclosure, 'length') ?? ''))
    report(enclosure, 'an enclosure has a length in bytes');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(attributeOf(enclosure, 'type') ?? ''))
    report(enclosure, 'an enclosure has a media type');
}

function checkItem(item: XmlElement, report: Report): void {
  const has = (path: string): boolean => elementsAt(item, path).length > 0;
  if (!has('title') && !has('description')) report(item, 'an item has a title or a description');
  if (!has('guid')) report(item, 'an item has a guid');
  if (has('content:encoded') && !has('content:encoded[preceding-sibling::description]'))
    report(item, 'a description stands before content:encoded');
  if (has('content:encoded[2]')) report(item, 'there is another <content:encoded> in this item');
  if (has('author') && has('dc:creator')) report(item, 'author and dc:creator say the same twice');
  if (has('pubDate') && has('dc:date')) report(item, 'pubDate and dc:date say the same twice');
  for (const element of elementsAt(item, 'dc:creator | content:encoded'))
    if (textOf(element) === '') report(element, 'this is empty');
  for (const element of elementsAt(item, 'description | content:encoded'))
    for (const problem of htmlProblems(textOf(element))) report(element, problem);
  for (const guid of elementsAt(item, 'guid')) checkGuid(guid, report);
  for (const enclosure of elementsAt(item, 'enclosure')) checkEnclosure(enclosure, report);
  for (const source of elementsAt(item, 'source')) {
    const problem = webAddressProblem(attributeOf(source, 'url') ?? '');
    if (problem) report(source, problem);
  }
}

/** Reports what is wrong with the items of a channel, each and as a whole. */
export function checkItems(channel: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const item of elementsAt(channel, 'item')) {
    checkItem(item, report);
    for (const guid of elementsAt(item, 'guid')) {
      if (seen.has(textOf(guid))) report(guid, `there is another item with the guid “${textOf(guid)}”`);
      seen.add(textOf(guid));
    }
  }
  for (const element of elementsAt(channel, 'item/following-sibling::*[not(self::item)]'))
    report(element, 'what is said of the channel stands before its items');
}

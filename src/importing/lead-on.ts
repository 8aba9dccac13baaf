import type { Definition, Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { HeadingIds } from '#importing/heading-ids.ts';
import { isLocalAddress } from '#importing/picture-folders.ts';
import { pictureFile } from '#importing/placed-pictures.ts';
import type { ImportLog } from '#importing/import-log.ts';
import { decodeAddress } from '#schema/web-address.ts';
import { say } from '#wording/phrase.ts';

const tagged = /post:[^\s<>()[\]]+/g;

/** Makes links of the addresses of posts that tags of templates left in the text. */
function linkBare(value: string, log: ImportLog): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const { index, 0: written } of value.matchAll(tagged)) {
    const address = [...log.postAddresses].find((each) => written.startsWith(each));
    if (address === undefined) continue;
    if (index > end) pieces.push({ type: 'text', value: value.slice(end, index) });
    const words = decodeAddress(address.slice('post:'.length));
    pieces.push({ type: 'link', url: address, children: [{ type: 'text', value: words }] });
    end = index + address.length;
  }
  if (pieces.length === 0) return undefined;
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) });
  return pieces;
}

/** Whether a link leads from a picture to a picture: it is settled with that. */
const isOfPicture = (node: Link | Definition): boolean =>
  node.type === 'link' && pictureFile.test(node.url) && node.children.every(({ type }) => type === 'image');

/** Links that name their address elsewhere get it where they stand, if it leads into the old blog and to no post. */
function placeOldAddresses(tree: Root, log: ImportLog): void {
  const old = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url, label }, index, parent) => {
    if (!parent || index === undefined || !/^\/(?!\/)/.test(url)) return undefined;
    if (old.has(identifier) || log.leadOf(url) !== undefined) return undefined;
    old.set(identifier, url);
    log.drop(label ?? identifier, say('import.drop.address-label'));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'linkReference', ({ identifier, children, label, referenceType }, index, parent) => {
    const url = old.get(identifier);
    if (url === undefined || !parent || index === undefined) return;
    if (referenceType === 'full') log.drop(label ?? identifier, say('import.drop.address-label'));
    parent.children[index] = { type: 'link', url, children };
  });
}

/** The words of the headings of a text. */
function headingsOf(tree: Root): string[] {
  const headings: string[] = [];
  visit(tree, 'heading', (heading) => {
    let words = '';
    visit(heading, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    });
    headings.push(words);
  });
  return headings;
}

/**
 * Leads links to other posts on to the issues they have become, and those within the text to its headings; where a post or a
 * heading is not there, the words of the link stay.
 */
export function leadOn(tree: Root, log: ImportLog): void {
  placeOldAddresses(tree, log);
  let headings: HeadingIds | undefined;
  const leadOf = (address: string): string | undefined => {
    if (!address.startsWith('#')) return log.leadOf(address);
    headings ??= new HeadingIds(headingsOf(tree));
    const id = headings.of(address.slice(1));
    return id === undefined ? 'lost' : `#${id}`;
  };
  const asked = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'text' && parent.type !== 'link' && log.postAddresses.size > 0) {
      const pieces = linkBare(node.value, log);
      if (!pieces) return undefined;
      parent.children.splice(index, 1, ...(pieces as typeof parent.children));
      return index;
    }
    if (node.type !== 'link' && node.type !== 'definition') return undefined;
    const lead = leadOf(node.url);
    if (lead === undefined) {
      if (isLocalAddress(node.url) && !isOfPicture(node) && !asked.has(node.url))
        log.ask(say('import.link-old', { address: decodeAddress(node.url) }));
      asked.add(node.url);
      if (node.type !== 'link' || isOfPicture(node) || !/^\/(?!\/)/.test(node.url)) return undefined;
      // A link to no page of the column would keep it from being built.
      const address: PhrasingContent[] = [
        { type: 'text', value: ' ' },
        { type: 'inlineCode', value: node.url },
      ];
      parent.children.splice(index, 1, ...([...node.children, ...address] as typeof parent.children));
      return [SKIP, index + node.children.length + address.length];
    }
    if (lead === node.url) return undefined;
    if (isLocalAddress(node.url) && /^https?:/.test(lead)) {
      if (isOfPicture(node)) return undefined;
      if (!asked.has(node.url)) log.ask(say('import.link-whole', { address: lead }));
      asked.add(node.url);
      node.url = lead;
      return undefined;
    }
    // What a tag was written for is entered in the log with the tag.
    if (!node.url.startsWith('post:')) log.drop(`(${node.url})`, say('import.drop.post-address'));
    if (lead !== 'lost') {
      node.url = lead;
      return undefined;
    }
    const address = decodeAddress(node.url.replace(/^post:/, ''));
    log.ask(
      node.url.startsWith('#') ? say('import.place-lost', { address }) : say('import.link-lost', { address }),
    );
    if (node.type !== 'link') return undefined;
    parent.children.splice(index, 1, ...(node.children as typeof parent.children));
    return [SKIP, index];
  });
}

import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { chapterFile } from '#books/book.ts';
import { issuePath } from '#domain/route.ts';
import { matchPath } from '#domain/route-table.ts';
import { absoluteAddress, pathBelow } from '#schema/site-address.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { Locale } from '#config.ts';

/** What a link of a book may lead to. */
export interface LinkScope {
  locale: Locale;
  site: URL;
  /** The number of the issue that the text belongs to. */
  number: number;
  /** The ids of each issue of the book, by its number. */
  ids: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The ids of a tree. */
export function idsOf(tree: Element): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}

const protocols = ['http:', 'https:', 'mailto:'];

/** The issue of the book that an address of the site leads to. */
function issueAt(url: URL, { locale, site, ids }: LinkScope): number | undefined {
  const path = url.origin === site.origin ? pathBelow(site, url.pathname) : undefined;
  const found = path === undefined ? undefined : matchPath(decodeAddress(path));
  const number = Number(found?.params.number);
  return found?.name === 'issue' && found.locale === locale && ids.has(number) ? number : undefined;
}

/** Where a link leads in the book: to a place in it where it has that, else to the web; undefined for nowhere. */
function leadingTo(href: string, scope: LinkScope): string | undefined {
  const { locale, site, number, ids } = scope;
  const page = absoluteAddress(issuePath(locale, number), site);
  const address = /^\/(?!\/)/.test(href) ? absoluteAddress(href, site) : href;
  if (!URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  if (!protocols.includes(url.protocol)) return undefined;
  const to = issueAt(url, scope);
  if (to === undefined) return url.href;
  const id = decodeAddress(url.hash.slice(1));
  const fragment = id !== '' && ids.get(to)?.has(id) ? `#${id}` : '';
  // The text names its own page where that may say more than the book.
  if (to === number) return fragment || url.href;
  return chapterFile(to) + fragment;
}

/** Lets each link of an issue lead to its place in the book, or to the web; one that leads nowhere is plain words. */
export function leadLinks(tree: Element, scope: LinkScope): void {
  visit(tree, { type: 'element', tagName: 'a' }, (link: Element, index, parent) => {
    const { href } = link.properties;
    const to = typeof href === 'string' ? leadingTo(href, scope) : undefined;
    if (to !== undefined) {
      link.properties['href'] = to;
      return undefined;
    }
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
}

/**
 * Names the pictures of an issue by their files in the book.
 *
 * @returns their addresses on the site by these names
 */
export function namePictures(tree: Element): Map<string, string> {
  const named = new Map<string, string>();
  visit(tree, { type: 'element', tagName: 'img' }, ({ properties }: Element) => {
    const src = String(properties['src']);
    const name = `images${src.slice(src.lastIndexOf('/'))}`;
    named.set(name, src);
    properties['src'] = name;
  });
  return named;
}

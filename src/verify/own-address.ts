import { baseOf, pathBelow } from '#schema/site-address.ts';

/** Tells which addresses are those of the site. */
export interface Origin {
  /** With the path that the site has on its host, without a slash at its end. */
  readonly href: string;
  /**
   * The address in the site and the fragment of an address, without its query; undefined where it leads elsewhere. What
   * names no host, and yet leads to what stands beside the site, has `..` before it.
   *
   * @param page the address of the page that it stands on, for relative ones
   */
  own(address: string, page: string): string | undefined;
  /** Every address of the site that stands in a plain text with its origin. */
  mentions(text: string): string[];
}

/** Whether an address leads out of the site, to something else on its host. */
export function isBeside(own: string): boolean {
  return own.startsWith('..');
}

function withoutQuery(address: string): string {
  const fragment = address.indexOf('#');
  const end = fragment === -1 ? address.length : fragment;
  const query = address.lastIndexOf('?', end);
  return query === -1 || address.indexOf('?') > end
    ? address
    : address.slice(0, address.indexOf('?')) + address.slice(end);
}

/** Describes the origin of a site. */
export function originOf(site: URL): Origin {
  const href = site.origin + baseOf(site);
  const below = (address: string): string => pathBelow(site, address) ?? `..${address}`;
  const mention = new RegExp(`${RegExp.escape(href)}(/[^\\s<>()[\\]"'\`|\\\\，。；：、！？）》”]*)?`, 'g');
  const resolve = (address: string, page: string): string | undefined => {
    if (address.startsWith('#')) return page + address;
    if (address.startsWith('/') && !address.startsWith('//')) return below(address);
    if (address === href) return '/';
    if (address.startsWith(`${href}/`)) return address.slice(href.length);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
    const { pathname, hash } = new URL(address, href + page);
    return below(pathname) + hash;
  };
  return {
    href,
    own: (address, page) => {
      const found = resolve(address.trim(), page);
      return found === undefined ? undefined : withoutQuery(found);
    },
    mentions: (text) =>
      Array.from(text.matchAll(mention), ([, path = '/']) => withoutQuery(path.replace(/[.,;:!?]+$/, ''))),
  };
}

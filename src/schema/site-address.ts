/**
 * Addresses of pages and files begin with a slash that stands for the root of the site, `/issues/22/`. Where a host has
 * the site below a path, what others read has that path before them: `/column/issues/22/`. Here one becomes the other.
 *
 * A site is a URL whose path has slashes at both ends: `https://user.github.io/column/`.
 */

/** What stands before the addresses of a site on its host, without a slash at its end: nothing, or `/column`. */
export function baseOf(site: URL): string {
  return site.pathname.slice(0, -1);
}

/** An address of a site, as links on its pages name it. */
export function hrefOf(path: string, site: URL): string {
  return baseOf(site) + path;
}

/** An address of a site with the origin. */
export function absoluteAddress(path: string, site: URL): string {
  return new URL(hrefOf(path, site), site).href;
}

/** The address of a site that a path of its host leads to; undefined for what stands beside the site. */
export function pathBelow(site: URL, pathname: string): string | undefined {
  return pathname.startsWith(site.pathname) ? pathname.slice(baseOf(site).length) : undefined;
}

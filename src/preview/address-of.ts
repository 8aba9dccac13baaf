import type { IncomingMessage } from 'node:http';
import { pathBelow } from '#schema/site-address.ts';
import { decodeAddress } from '#schema/web-address.ts';

/**
 * The address of the site that is asked for, decoded; as it was sent where that cannot be done.
 *
 * @returns undefined for what stands beside the site
 */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>, site: URL): string | undefined {
  // What begins with two slashes would be read as the name of a host.
  const { pathname } = new URL(url.startsWith('/') ? `http://localhost${url}` : url, 'http://localhost');
  const path = pathBelow(site, pathname);
  return path === undefined ? undefined : decodeAddress(path);
}

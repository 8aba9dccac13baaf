import type { IncomingMessage } from 'node:http';
import { decodeAddress } from '#schema/web-address.ts';

/** The path that is asked for, decoded; as it was sent where that cannot be done. */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  // What begins with two slashes would be read as the name of a host.
  const { pathname } = new URL(url.startsWith('/') ? `http://localhost${url}` : url, 'http://localhost');
  return decodeAddress(pathname);
}

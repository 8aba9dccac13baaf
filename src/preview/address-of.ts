import type { IncomingMessage } from 'node:http';

/** The path that is asked for, decoded; as it was sent where that cannot be done. */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

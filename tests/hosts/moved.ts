import type { Redirect } from '#domain/redirect.ts';

/** Addresses that moved, for the hosts under test: plain, with characters that are encoded, of a file, in English. */
export const moved: readonly Redirect[] = [
  { from: '/2024/old-issue/', to: '/issues/1/' },
  { from: '/%E6%97%A7%20%E6%96%87/', to: '/issues/2/' },
  { from: '/about.html', to: '/about/' },
  { from: '/en/p/1/', to: '/en/issues/1/' },
];

/** What each of them must answer, by what a reader may ask. */
export const leads: readonly [asked: string, location: string][] = [
  ['/2024/old-issue/', '/issues/1/'],
  ['/2024/old-issue', '/issues/1/'],
  ['/2024/old-issue/?from=a&b=1', '/issues/1/?from=a&b=1'],
  ['/%E6%97%A7%20%E6%96%87/', '/issues/2/'],
  ['/about.html', '/about/'],
  ['/en/p/1', '/en/issues/1/'],
];

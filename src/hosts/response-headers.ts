import { sitePolicy } from '#hosts/content-security-policy.ts';
import { picturesPath } from '#domain/picture.ts';
import { facesPath } from '#domain/route-table.ts';
import { keptSearchPath } from '#domain/search-folder.ts';
import { mailForm } from '#config.ts';

/** A header that a host sends with its answers: the one table from which the files of every host are made. */
export interface ResponseHeader {
  name: string;
  value: string;
  /** The addresses of the site that have it, each with a star at its end; all, unless given. */
  on?: readonly string[];
  /** What other addresses have: the hosts that read `_headers` send it by themselves. */
  elsewhere?: string;
}

/** A year: names with a digest never stand for another content. */
const kept = 'public, max-age=31536000, immutable';

/** Asked for again at each visit, and answered “not modified” as long as it is. */
const revalidated = 'public, max-age=0, must-revalidate';

/** Powerful features of browsers, none of which the column uses. */
const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * The headers of the site.
 *
 * @param scripts the hashes of the scripts that every page has inline, as a policy names them
 * @param isPreview whether search engines are to leave out all of it
 */
export function responseHeaders(scripts: readonly string[], isPreview = false): ResponseHeader[] {
  return [
    ...(isPreview ? [{ name: 'X-Robots-Tag', value: 'noindex' }] : []),
    { name: 'Content-Security-Policy', value: sitePolicy(scripts, mailForm?.action) },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { name: 'Permissions-Policy', value: unused.map((feature) => `${feature}=()`).join(', ') },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    // Other names below the same domain are not the column's to speak for.
    { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
    // Feeds and data are for programs in pages of others, too; nothing here knows its reader.
    { name: 'Access-Control-Allow-Origin', value: '*' },
    {
      name: 'Cache-Control',
      value: kept,
      on: ['/_astro/*', `${picturesPath}*`, `${keptSearchPath}*`, `${facesPath}*`],
      elsewhere: revalidated,
    },
  ];
}

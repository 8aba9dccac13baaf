import { settingError, type UserError } from '#diagnostics/user-error.ts';
import { defaultOrigin } from '#config.ts';
import type { Environment } from '#content/settings.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Makes the error that tells why something is no address of a site, with one that is. */
export type SiteError = (value: string, why: Phrase, example?: string) => UserError;

/** An address of a site. */
export const exampleSite = 'https://column.example';

const wrongSetting: SiteError = (value, why, example = exampleSite) =>
  settingError('SITE_ORIGIN', value, say('setting.SITE_ORIGIN', { example }), why);

/** Folders, one below the other, in characters that no host, rule or file writes in two ways (RFC 3986, section 2.3). */
const folders = /^\/(?:[\w.~-]+\/)*$/;

/** The end of the address of a page, which is more than the path of a site. */
const page = /[^/]*\.(?:html?|php|xml)\/?$/i;

/** An address like a wrong one, without what is wrong with it. */
function soundAddress({ origin, pathname }: URL): string {
  const path = pathname.replace(page, '').replace(/\/?$/, '/');
  return folders.test(path) ? origin + path.slice(0, -1) : origin;
}

/**
 * Reads where a site is published; it may end in a path, below which a host has the site.
 *
 * @returns a URL as the URL Standard writes it, whose path ends in a slash
 * @throws what `siteError` makes of anything else
 */
export function parseSite(value: string, siteError: SiteError): URL {
  if (/[\s\p{Cc}\\]/u.test(value)) throw siteError(value, say('origin.character'));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const likely = `https://${value.replace(/^(?:https?:)?\/*/i, '')}`;
    const fixed = URL.canParse(likely) ? soundAddress(new URL(likely)) : undefined;
    throw siteError(value, say('origin.no-scheme'), fixed);
  }
  if (scheme !== 'https' && scheme !== 'http') throw siteError(value, say('origin.scheme', { scheme }));
  if (!URL.canParse(value)) throw siteError(value, say('origin.no-address'));
  const site = new URL(value);
  const wrong = (why: Phrase): UserError => siteError(value, why, soundAddress(site));
  if (site.username || site.password) throw wrong(say('origin.user'));
  if (/[?#]/.test(value)) throw wrong(say('origin.query'));
  if (page.test(site.pathname)) throw wrong(say('origin.page'));
  const path = site.pathname.replace(/\/?$/, '/');
  if (!folders.test(path)) throw wrong(say('origin.path'));
  return new URL(path, site);
}

/**
 * Where the site is published: `SITE_ORIGIN`, else the origin of the column.
 *
 * @returns a URL as the URL Standard writes it, whose path ends in a slash
 * @throws {UserError} where the variable holds anything else
 */
export function readSite(environment: Environment): URL {
  return parseSite(environment['SITE_ORIGIN'] || defaultOrigin, wrongSetting);
}

import { say, type Phrase } from '#wording/phrase.ts';

/** An address of a site. */
const exampleSite = 'https://column.example';

/** Folders, one below the other, in characters that no host, rule or file writes in two ways (RFC 3986, section 2.3). */
const folders = /^\/(?:[\w.~-]+\/)*$/;

/** The end of the address of a page, which is more than the path of a site. */
const page = /[^/]*\.(?:html?|php|xml)\/?$/i;

/** An address like a wrong one, without what is wrong with it. */
function soundAddress({ origin, pathname }: URL): string {
  const path = pathname.replace(page, '').replace(/\/?$/, '/');
  return folders.test(path) ? origin + path.slice(0, -1) : origin;
}

/** Why a text is no address of a site. */
export interface WrongSite {
  why: Phrase;
  /** One that is: like it where that can be guessed. */
  example: string;
}

/**
 * Reads where a site is published; it may end in a path, below which a host has the site.
 *
 * @returns a URL as the URL Standard writes it, whose path ends in a slash; or what is wrong
 */
export function parseSite(value: string): URL | WrongSite {
  const wrong = (why: Phrase, example = exampleSite): WrongSite => ({ why, example });
  if (/[\s\p{Cc}\\]/u.test(value)) return wrong(say('origin.character'));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const likely = `https://${value.replace(/^(?:https?:)?\/*/i, '')}`;
    return wrong(say('origin.no-scheme'), URL.canParse(likely) ? soundAddress(new URL(likely)) : exampleSite);
  }
  if (scheme !== 'https' && scheme !== 'http') return wrong(say('origin.scheme', { scheme }));
  if (!URL.canParse(value)) return wrong(say('origin.no-address'));
  const site = new URL(value);
  const like = soundAddress(site);
  if (site.username || site.password) return wrong(say('origin.user'), like);
  if (/[?#]/.test(value)) return wrong(say('origin.query'), like);
  if (page.test(site.pathname)) return wrong(say('origin.page'), like);
  const path = site.pathname.replace(/\/?$/, '/');
  if (!folders.test(path)) return wrong(say('origin.path'), like);
  return new URL(path, site);
}

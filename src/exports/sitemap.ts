import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { pathOf } from '#domain/route-table.ts';
import type { SitePage } from '#domain/site-pages.ts';
import { languageTags, locales, unchosenLocale } from '#config.ts';
import type { Day } from '#schema/partial-date.ts';
import { absoluteAddress } from '#schema/site-address.ts';

/** A page that search engines may show, in every language it exists in. */
export type PublicPage = Pick<SitePage, 'languages' | 'pathIn' | 'changedIn'>;

async function written(
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly object[],
): Promise<string> {
  for (const entry of entries) stream.write(entry);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** A page in one language, as the sitemap lists it, by addresses of the site. */
export interface SitemapEntry {
  url: string;
  links: { lang: string; url: string }[];
  lastmod?: Day;
}

/** Lists pages with alternates for real translations and `x-default`. */
export function sitemapEntries(pages: readonly PublicPage[]): SitemapEntry[] {
  return pages.flatMap(({ languages, pathIn, changedIn }) => {
    const unchosen = unchosenLocale(languages);
    const links = [
      ...(languages.length > 1
        ? languages.map((locale) => ({ lang: languageTags[locale], url: pathIn(locale) }))
        : []),
      // In a column of one language there is nothing to choose.
      ...(locales.length > 1 ? [{ lang: 'x-default', url: pathIn(unchosen) }] : []),
    ];
    return languages.map((locale): SitemapEntry => {
      const changed = changedIn(locale);
      return { url: pathIn(locale), links, ...(changed && { lastmod: changed }) };
    });
  });
}

/** Writes the sitemap (sitemaps.org 0.9). */
export async function sitemap(entries: readonly SitemapEntry[], site: URL): Promise<string> {
  return written(
    new SitemapStream({
      lastmodDateOnly: true,
      xmlns: { news: false, video: false, image: false, xhtml: true },
    }),
    entries.map((entry) => ({
      ...entry,
      url: absoluteAddress(entry.url, site),
      links: entry.links.map((link) => ({ ...link, url: absoluteAddress(link.url, site) })),
    })),
  );
}

/** Writes the index that names the sitemap. */
export function sitemapIndex(site: URL): Promise<string> {
  return written(new SitemapIndexStream(), [{ url: absoluteAddress(pathOf('sitemap'), site) }]);
}

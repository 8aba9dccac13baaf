import { defaultLocale, type Locale } from '#site.ts';

function inLocale(locale: Locale, path: string): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

function withPage(path: string, page: number): string {
  return page > 1 ? `${path}page/${page}/` : path;
}

/** The address of the home page. */
export function homePath(locale: Locale): string {
  return inLocale(locale, '/');
}

/** The address of a page of the issue index. */
export function issuesPath(locale: Locale, page = 1): string {
  return inLocale(locale, withPage('/issues/', page));
}

/** The address of an issue. */
export function issuePath(locale: Locale, number: number): string {
  return inLocale(locale, `/issues/${number}/`);
}

/** The address of the list of tags. */
export function tagsPath(locale: Locale): string {
  return inLocale(locale, '/tags/');
}

/** The address of a page of a tag's issues. */
export function tagPath(locale: Locale, tag: string, page = 1): string {
  return inLocale(locale, withPage(`/tags/${tag}/`, page));
}

/** The address of a prose page such as about. */
export function prosePath(locale: Locale, name: string): string {
  return inLocale(locale, `/${name}/`);
}

/** The address of the RSS feed. */
export function rssPath(locale: Locale): string {
  return inLocale(locale, '/rss.xml');
}

/** The value of the `[...locale]` part of a page's address. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The value of the `[...page]` part of a page's address. */
export function pageParam(page: number): string | undefined {
  return page > 1 ? `page/${page}` : undefined;
}

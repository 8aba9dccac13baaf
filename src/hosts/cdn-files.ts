import type { Redirect } from '#domain/redirect.ts';
import { redirectFile } from '#exports/redirect-page.ts';
import { notFoundPath, homePath } from '#domain/route.ts';
import type { ResponseHeader } from '#hosts/response-headers.ts';
import { baseOf, hrefOf } from '#schema/site-address.ts';
import { defaultLocale, locales } from '#config.ts';

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: for each pattern of addresses, its headers. No header
 * stands in two rules, since one host joins their values and the other takes one of them.
 */
export function renderHeadersFile(headers: readonly ResponseHeader[], site: URL): string {
  const rules = new Map<string, string[]>();
  for (const { name, value, on = ['/*'] } of headers)
    for (const pattern of on.map((each) => hrefOf(each, site)))
      rules.set(pattern, [...(rules.get(pattern) ?? []), `  ${name}: ${value}`]);
  return Array.from(rules, ([pattern, lines]) => `${[pattern, ...lines].join('\n')}\n`).join('\n');
}

/** Rules without a pattern that Cloudflare Pages reads; it skips the rest (developers.cloudflare.com/pages/configuration/redirects). */
export const mostRedirects = 2000;

/** Characters of a rule that Cloudflare Pages reads; it skips a longer one. */
export const longestRedirect = 1000;

/**
 * The rules of `_redirects`, one an address: where it ends in a slash, both hosts lead from the same without one to it
 * by themselves, since a page stands there. Those at whose address no page can stand come first, as no rule can be
 * missed less.
 */
export function redirectRules(redirects: readonly Redirect[], forced = false): string[] {
  const hasPage = (redirect: Redirect): boolean => redirectFile(redirect) !== undefined;
  const known = new Map(redirects.toReversed().map((redirect) => [redirect.from, redirect]));
  const inOrder = redirects.filter((redirect) => known.get(redirect.from) === redirect);
  return [...inOrder.filter((each) => !hasPage(each)), ...inOrder.filter(hasPage)].map(
    ({ from, to }) => `${from} ${to} 301${forced ? '!' : ''}`,
  );
}

/** Below a path, Netlify has to be told of the pages for what is not there; at the root, netlify.toml does that. */
function notFoundRules(site: URL): string[] {
  if (baseOf(site) === '') return [];
  const inOrder = [...locales.filter((locale) => locale !== defaultLocale), defaultLocale];
  return inOrder.map(
    (locale) => `${hrefOf(homePath(locale), site)}* ${hrefOf(notFoundPath(locale), site)} 404`,
  );
}

/**
 * Writes `_redirects`, which Cloudflare Pages and Netlify read.
 *
 * @param forced as Netlify wants it, and Cloudflare refuses it: with a mark where a page stands at an old address
 */
export function renderRedirectsFile(redirects: readonly Redirect[], site: URL, forced = false): string {
  const based = redirects.map(({ from, to }) => ({ from: hrefOf(from, site), to: hrefOf(to, site) }));
  return [...redirectRules(based, forced), ...(forced ? notFoundRules(site) : [])]
    .map((rule) => `${rule}\n`)
    .join('');
}

import type { Redirect } from '#domain/redirect.ts';
import { redirectFile } from '#exports/redirect-page.ts';
import type { ResponseHeader } from '#hosts/response-headers.ts';

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: for each pattern of addresses, its headers. No header
 * stands in two rules, since one host joins their values and the other takes one of them.
 */
export function renderHeadersFile(headers: readonly ResponseHeader[]): string {
  const rules = new Map<string, string[]>();
  for (const { name, value, on = ['/*'] } of headers)
    for (const pattern of on) rules.set(pattern, [...(rules.get(pattern) ?? []), `  ${name}: ${value}`]);
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

/**
 * Writes `_redirects`, which Cloudflare Pages and Netlify read.
 *
 * @param forced with the mark that Netlify wants, and Cloudflare refuses, where a page stands at an old address
 */
export function renderRedirectsFile(redirects: readonly Redirect[], forced = false): string {
  return redirectRules(redirects, forced)
    .map((rule) => `${rule}\n`)
    .join('');
}

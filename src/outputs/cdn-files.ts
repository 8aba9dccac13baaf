import { withSlashVariants, type Redirect } from '#model/redirect.ts';
import type { ResponseHeader } from '#outputs/response-headers.ts';

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

/**
 * Writes `_redirects`, which Cloudflare Pages and Netlify read: a line for each address that moved.
 *
 * @param forced with the mark that Netlify wants, and Cloudflare refuses, where a page stands at an old address
 */
export function renderRedirectsFile(redirects: readonly Redirect[], forced = false): string {
  return withSlashVariants(redirects)
    .map(({ from, to }) => `${from} ${to} 301${forced ? '!' : ''}\n`)
    .join('');
}

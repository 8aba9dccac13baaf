import { createHash } from 'node:crypto';
import { pageElements } from '#hosts/page-elements.ts';

/** Stand in a policy for what only the finished page tells. */
const gaps = { script: "'script-hashes'", style: "'style-hashes'" };

/** Where forms may post: to the site, and to an address elsewhere, as a source of a policy has it (section 2.3.1). */
function formSources(action: string | undefined): string {
  if (action === undefined) return "form-action 'self'";
  const { origin, pathname } = new URL(action);
  // Some characters of paths end a source, or mean something to hosts.
  const path = pathname.replace(/[^\w.~/%-]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return `form-action 'self' ${origin}${path}`;
}

/**
 * The policy of a page, to be completed by {@link withHashes}: everything comes from the site itself, and
 * nothing inline runs or styles unless its hash is named (Content Security Policy Level 3).
 *
 * @param action the address elsewhere that a form of the page posts to
 */
export function contentSecurityPolicy(action?: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${gaps.script}`,
    `style-src 'self' ${gaps.style}`,
    "object-src 'none'",
    "base-uri 'none'",
    formSources(action),
  ].join('; ');
}

/**
 * The policy that hosts send with every answer. What a page loads, its own policy tells; this one adds what an
 * element cannot say (framing), and covers what is no page: feeds and drawings. Styles are left to the pages: the
 * hashes of all of them would weigh a kilobyte in every answer, and browsers style the pictures that they show alone.
 *
 * @param scripts the hashes of the scripts that every page has inline
 * @param action the address elsewhere that a form of some page posts to; other pages have policies of their own without it
 */
export function sitePolicy(scripts: readonly string[], action?: string): string {
  return [
    ['script-src', "'self'", ...scripts].join(' '),
    ...['connect', 'font', 'img', 'manifest', 'media', 'worker'].map((kind) => `${kind}-src 'self'`),
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    formSources(action),
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The hashes that the policy of a finished page names for its inline scripts. */
export function scriptHashes(html: string): string[] {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const scripts = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  return scripts.split(' ').filter((source) => source.startsWith("'sha256-"));
}

const known = new Map<string, string>();

/** A hash source (section 2.3.1); many pages share the same few texts. */
export function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}

/** Names in the policy of a page the hashes of its inline scripts and styles. */
export function withHashes(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, properties = '', text = ''] of html.matchAll(pageElements)) {
    const runs = !/\bsrc=|type="application\//.test(properties);
    if (name && runs) hashes[name.toLowerCase() as keyof typeof hashes].add(hashOf(text));
  }
  const fill = (page: string, kind: keyof typeof hashes): string =>
    page.replace(` ${gaps[kind]}`, () => Array.from(hashes[kind], (hash) => ` ${hash}`).join(''));
  return fill(fill(html, 'script'), 'style');
}

import { createHash } from 'node:crypto';
import { pageElements } from '#hosts/page-elements.ts';

/** Stand in a policy for what only the finished page tells. */
const gaps = { script: "'script-hashes'", style: "'style-hashes'" };

/**
 * The policy of a page, to be completed by {@link withHashes}: everything comes from the site itself, and
 * nothing inline runs or styles unless its hash is named (Content Security Policy Level 3).
 */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${gaps.script}`,
    `style-src 'self' ${gaps.style}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The policy that hosts send with every answer. What a page loads, its own policy tells; this one adds what an
 * element cannot say (framing), and covers what is no page: feeds and drawings. Styles are left to the pages: the
 * hashes of all of them would weigh a kilobyte in every answer, and browsers style the pictures that they show alone.
 *
 * @param scripts the hashes of the scripts that every page has inline
 */
export function sitePolicy(scripts: readonly string[]): string {
  return [
    ['script-src', "'self'", ...scripts].join(' '),
    ...['connect', 'font', 'img', 'manifest', 'media', 'worker'].map((kind) => `${kind}-src 'self'`),
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
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

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { messagesFor } from '#i18n/dictionary.ts';
import { splitLocale } from '#domain/route-table.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { absoluteAddress, hrefOf } from '#schema/site-address.ts';
import { languageTags, siteName } from '#config.ts';

/**
 * The file, without `.html`, that a server without redirects shows at an old address; none for an address that
 * ends in an extension of another kind.
 *
 * @returns a path relative to the site, decoded
 */
export function redirectFile({ from }: RedirectRecord): string | undefined {
  const path = decodeURIComponent(from).slice(1);
  if (path.endsWith('/')) return `${path}index`;
  if (path.endsWith('.html')) return path.slice(0, -'.html'.length);
  return /\.[a-z][a-z0-9]*$/i.test(path) ? undefined : `${path}/index`;
}

/** It loads nothing and runs nothing. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Writes the page at an old address: it leads readers on, and tells search engines what took its place. */
export function redirectPage({ to }: RedirectRecord, site: URL): string {
  const [locale] = splitLocale(to);
  const { title, text } = messagesFor(locale).moved;
  const [href, address] = [hrefOf(to, site), absoluteAddress(to, site)];
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: languageTags[locale] }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('title', `${title} · ${siteName[locale]}`),
        h('meta', { name: 'description', content: text }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: ['canonical'], href: address }),
      ]),
      h('body', h('p', [text, ' ', h('a', { href }, address)])),
    ]),
  ]);
}

import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Redirect } from '#model/redirect.ts';
import { languageTags, siteName, type Locale } from '#site.ts';

/** The file that stands for an address on a host that only serves files. */
export function redirectFile({ from }: Redirect): string {
  const file = decodeURIComponent(from).slice(1);
  if (file.split('/').includes('..')) throw new Error(`${from} is no address of the site`);
  return file.endsWith('.html') ? file : `${file.replace(/\/$/, '')}/index.html`;
}

/**
 * Writes a page that leads on, for hosts that know no redirects; search engines take it for a permanent one
 * (developers.google.com/search/docs/crawling-indexing/301-redirects).
 */
export function renderRedirectPage({ to }: Redirect, locale: Locale, site: URL): string {
  const title = messagesFor(locale).moved;
  const page = h('html', { lang: languageTags[locale] }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; base-uri 'none'" }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'canonical', href: new URL(to, site).href }),
      h('title', `${title} · ${siteName[locale]}`),
    ]),
    h('body', [h('p', [h('a', { href: to }, title)])]),
  ]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

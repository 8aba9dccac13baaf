import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { scriptFor } from '#desk/script.ts';
import { deskPath } from '#preview/desk-path.ts';
import { localeFor, tell, type Viewer } from '#desk/viewer.ts';
import { basedPage, basedStyles } from '#hosts/based-page.ts';
import { hashOf } from '#hosts/content-security-policy.ts';
import { homePath } from '#domain/route.ts';
import { languageTags, ownNames, siteName } from '#config.ts';
import { wordingLanguages } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** A page of the desk. */
export interface DeskPage {
  /** The issue that it is about; undefined for the whole column. */
  number: number | undefined;
  /** Its name; that of the desk where it has none. */
  title?: string;
  content: readonly ElementContent[];
}

/**
 * The policy of the desk: its own script and styles, frames and pictures of the server, and no frame around it, so that
 * nobody is led to press a button unseen.
 *
 * @param styles the styles of the page
 * @param site where the server has the site
 */
export function deskPolicy(styles: string, site: URL): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(scriptFor(site))}`,
    `style-src ${hashOf(basedStyles(styles, site))}`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function switchTo(number: number | undefined, viewer: Viewer): ElementContent {
  const links = wordingLanguages.toReversed().map((locale) =>
    h(
      'a',
      {
        href: deskPath(locale, number),
        lang: languageTags[locale],
        hrefLang: languageTags[locale],
        ariaCurrent: locale === viewer.language ? 'true' : undefined,
      },
      ownNames[locale],
    ),
  );
  return h('nav', { ariaLabel: tell(viewer, say('desk.languages')) }, links);
}

/**
 * Writes a page of the desk.
 *
 * @param styles the column's own styles, and those of the desk
 */
export function deskDocument({ number, title, content }: DeskPage, viewer: Viewer, styles: string): string {
  const name = tell(viewer, say('desk.title'));
  const home = h('a', { href: deskPath(viewer.language) }, name);
  const locale = localeFor(viewer);
  const isFirst = number === undefined && title === undefined;
  const raw = (tagName: 'script' | 'style', text: string): ElementContent => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value: text }],
  });
  const html = toHtml([
    { type: 'doctype' },
    h('html', { lang: languageTags[viewer.language] }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', [title, name, siteName[locale]].filter(Boolean).join(' · ')),
        raw('script', scriptFor(viewer.site)),
        raw('style', styles),
      ]),
      h('body', [
        h('header', [
          h(isFirst ? 'h1' : 'p', { className: ['name'] }, [isFirst ? name : home]),
          h('p', [h('a', { href: homePath(locale) }, siteName[locale])]),
          switchTo(number, viewer),
        ]),
        ...(viewer.isLocal
          ? []
          : [h('p', { className: ['notice'] }, tell(viewer, say('desk.other-machine')))]),
        h('main', [...content]),
      ]),
    ]),
  ]);
  return basedPage(html, viewer.site);
}

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { eventsPath } from '#desk/addresses.ts';
import { deskPath } from '#preview/desk-path.ts';
import { localeFor, tell, type Viewer } from '#desk/viewer.ts';
import { basedPage, basedStyles } from '#hosts/based-page.ts';
import { hashOf } from '#hosts/content-security-policy.ts';
import { hrefOf } from '#schema/site-address.ts';
import { homePath } from '#domain/route.ts';
import { languageTags, ownNames, siteName } from '#config.ts';
import { wordingLanguages } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * Wears the theme that its reader chose, and follows the content: when the server says that something changed, each part
 * that is another is put in the place of what was there. Whoever was in it stays at the same place, else at its heading.
 */
const scriptFor = (site: URL): string => `
try { document.documentElement.dataset.theme = localStorage.theme ?? 'system'; } catch {}
addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main');
  const partsOf = (whole) => [...whole.children].map((part) => [part.id, part.outerHTML]);
  let shown = partsOf(main);
  const put = (place, fresh) => {
    const active = document.activeElement;
    const isInside = place.contains(active);
    const same = (each) => (active.id ? each.id === active.id : each.getAttribute('href') === active.getAttribute('href'));
    place.replaceWith(fresh);
    if (isInside) ([...fresh.querySelectorAll('a, button, summary')].find(same) ?? fresh.querySelector('[tabindex]'))?.focus();
  };
  const refresh = async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    const parts = partsOf(next);
    const isAlike = parts.length === shown.length && parts.every(([id], index) => id === shown[index][0]);
    const fresh = [...next.children];
    if (isAlike) [...main.children].forEach((place, index) => parts[index][1] === shown[index][1] || put(place, fresh[index]));
    else main.replaceChildren(...fresh);
    shown = parts;
  };
  const events = new EventSource('${hrefOf(eventsPath, site)}');
  events.addEventListener('message', refresh);
  events.addEventListener('open', refresh);
});
`;

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

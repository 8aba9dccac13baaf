import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { FeedEntry } from '#feeds/feed-entry.ts';
import type { Feed } from '#feeds/feed.ts';
import { feedTitle } from '#feeds/feed-scope.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { homePath, subscribePath } from '#domain/route.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, siteName, type Locale } from '#config.ts';

function entryNode({ title, address, published, summary }: FeedEntry, locale: Locale): ElementContent {
  const day = formatDay(published.slice(0, 'YYYY-MM-DD'.length), locale);
  return h('li', [h('h2', [h('a', { href: address }, title)]), h('p', summary), h('p', day)]);
}

/**
 * What a feed shows of itself in a browser, which knows no links but those of XHTML: one `div` that readers pass over,
 * as an extension that they do not know, with links to the site, to how to subscribe, and to every entry.
 */
function pageOf({ scope, entries, site }: Feed): ElementContent {
  const { locale, home, description } = scope;
  const words = messagesFor(locale);
  const link = (path: string, text: string): ElementContent =>
    h('a', { href: absoluteAddress(path, site) }, text);
  const isWhole = home === homePath(locale);
  return h('div', { xmlns: 'http://www.w3.org/1999/xhtml', lang: languageTags[locale] }, [
    h('header', [
      h('p', words.feedOpened),
      h('ul', [
        h('li', [link(homePath(locale), siteName[locale])]),
        h('li', [link(subscribePath(locale), words.subscribe)]),
      ]),
    ]),
    h('h1', [isWhole ? siteName[locale] : link(home, feedTitle(scope))]),
    h('p', description),
    h(
      'ol',
      entries.map((entry) => entryNode(entry, locale)),
    ),
  ]);
}

/** Adds to a feed what a browser shows of it, before all else that it says. */
export function addPage(xml: string, feed: Feed): string {
  // XML has no `]]>` in a text (XML 1.0, section 2.4).
  const page = withoutForbidden(toHtml(pageOf(feed))).replaceAll(']]>', ']]&gt;');
  return xml.replace(/<channel>|<feed\b[^>]*>/, (start) => start + page);
}

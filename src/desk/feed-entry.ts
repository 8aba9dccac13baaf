import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { feedEntry } from '#feeds/feed-entry.ts';
import { atServer } from '#desk/paste.ts';
import { hashOf } from '#hosts/content-security-policy.ts';
import { ownText } from '#library/issue-text.ts';
import type { Library } from '#library/library.ts';
import { drawnCard } from '#share/share-card.ts';
import { languageTags, type Locale } from '#config.ts';

/** What every feed reader does: no picture is wider than its window. */
const styles = 'img { max-width: 100%; height: auto; }';

/** What the page of an entry may load: pictures, and nothing that runs; only the desk shows it in a frame. */
export const entryPolicy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src ${hashOf(styles)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Writes what feeds carry of an issue as a page: without the column’s styles, as a feed reader gets it; addresses of the column are
 * those of the server that shows it.
 *
 * @param site where the server has the site
 * @returns undefined where the issue has no such edition
 */
export async function entryDocument(
  library: Library,
  number: number,
  locale: Locale,
  site: URL,
): Promise<string | undefined> {
  const issue = library.catalog.issues.find((each) => each.number === number);
  const edition = issue?.editions[locale];
  if (!issue || !edition) return undefined;
  const drawn = drawnCard(issue, edition, library.shareImageAddress(issue, edition));
  const { title, published, authors, html } = feedEntry(
    await ownText(library, issue, edition).read(),
    drawn,
    library.site,
  );
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('style', styles),
  ]);
  const byline = [published.slice(0, 10), ...authors.map(({ name }) => name)].join(' · ');
  const body = h('main', [h('h1', title), h('p', byline), { type: 'raw', value: html }]);
  const page = h('html', { lang: languageTags[locale] }, [head, h('body', [body])]);
  return atServer(toHtml([{ type: 'doctype' }, page], { allowDangerousHtml: true }), library.site, site);
}

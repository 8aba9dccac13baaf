import { generateRssFeed } from 'feedsmith';
import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Body } from '#document/body.ts';
import { expand } from '#document/expand.ts';
import { toFeedHtml } from '#document/feed-html.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { startOfDay } from '#model/calendar.ts';
import { counterpart, lastChanged, type Edition, type Issue } from '#model/issue.ts';
import { homePath, issuePath, rssPath } from '#model/route.ts';
import { plainComponents, type ServedPicture } from '#outputs/plain-components.ts';
import { plainCorrections, plainReferences } from '#outputs/references.ts';
import { languageTags, siteName, tagAuthority, type Locale } from '#site.ts';

/** An issue with its parsed text, for a feed. */
export interface FeedItem {
  issue: Issue;
  edition: Edition;
  body: Body;
  pictures: Record<string, ServedPicture>;
}

/** Names an issue in one language for ever: a `tag:` URI (RFC 4151). */
export function entryId(issue: Issue, locale: Locale): string {
  return `tag:${tagAuthority}:issue/${issue.number}/${locale}`;
}

function itemHtml({ issue, edition, body, pictures }: FeedItem, site: URL): string {
  const { locale } = edition;
  const other = counterpart(issue, locale);
  const tree: Root = {
    type: 'root',
    children: [
      h('p', edition.description),
      ...expand(body.tree, plainComponents({ issue, locale, pictures, body })).children,
      ...plainReferences(issue, locale),
      ...plainCorrections(issue, locale),
      ...(other
        ? [
            h('p', [
              h(
                'a',
                { href: issuePath(other.locale, issue.number), lang: languageTags[other.locale] },
                other.title,
              ),
            ]),
          ]
        : []),
    ],
  };
  return toFeedHtml(tree, new URL(issuePath(locale, issue.number), site));
}

/**
 * Writes the RSS 2.0 feed of a language with the whole text of each issue.
 *
 * @param items the issues of the feed, newest first, each with its edition in the feed's language
 * @param site the origin of the site
 */
export function rssFeed(locale: Locale, items: readonly FeedItem[], site: URL): string {
  const words = messagesFor(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  const newest = items
    .map(({ issue }) => lastChanged(issue))
    .sort()
    .at(-1);
  return generateRssFeed(
    {
      title: siteName[locale],
      description: words.siteDescription,
      link: absolute(homePath(locale)),
      language: languageTags[locale],
      ...(newest && { lastBuildDate: startOfDay(newest) }),
      atom: { links: [{ href: absolute(rssPath(locale)), rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: words.entryTitle(item.issue.number, item.edition.title),
        link: absolute(issuePath(locale, item.issue.number)),
        guid: { value: entryId(item.issue, locale), isPermaLink: false },
        pubDate: startOfDay(item.issue.date),
        description: item.edition.description,
        categories: item.issue.tags.map((tag) => ({ name: tag.name[locale] })),
        dc: { creators: item.issue.authors.map((author) => author.name[locale]) },
        content: { encoded: itemHtml(item, site) },
      })),
    },
    { lenient: true },
  );
}

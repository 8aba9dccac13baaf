import { feedPath, type FeedFormat } from '#feeds/feed-format.ts';
import { feedEntry, type FeedEntry } from '#feeds/feed-entry.ts';
import type { FeedHead, FeedScope } from '#feeds/feed-scope.ts';
import type { Feed } from '#feeds/feed.ts';
import { cutHistory } from '#feeds/history.ts';
import { ownText } from '#library/issue-text.ts';
import { describe } from '#library/digest.ts';
import type { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import type { IssueEdition } from '#domain/editions.ts';
import type { Edition } from '#domain/issue.ts';
import { pathOf } from '#domain/route-table.ts';
import { feedScopesOf } from '#routes/feed-scopes.ts';
import { route } from '#routes/route.ts';
import { drawnCard } from '#share/share-card.ts';
import { issuesInFeed, webSubHub } from '#config.ts';

/** The formats a scope is written in: JSON Feed for the whole column only. */
function formatsOf(scope: FeedScope): FeedFormat[] {
  return scope.kind === 'column' ? ['rss', 'atom', 'json'] : ['rss', 'atom'];
}

/** A feed without its entries. */
function headOf({ locale, kind, name, subject, description, home }: FeedScope): FeedHead {
  return { locale, kind, name, subject, description, home };
}

const known = new WeakMap<Edition, Lazy<FeedEntry>>();

/** The entry of an issue: it stands in many feeds. */
function entryOf(library: Library, { issue, edition }: IssueEdition): Lazy<FeedEntry> {
  const found = known.get(edition);
  if (found) return found;
  const text = ownText(library, issue, edition);
  const drawn = drawnCard(issue, edition, library.shareImageAddress(issue, edition));
  const entry = library.kept(describe([library.site, drawn, text]), async () =>
    feedEntry(await text.read(), drawn, library.site),
  );
  known.set(edition, entry);
  return entry;
}

/** The pages that are feeds and whose address ends in an extension. */
function feedPages(library: Library, extension: '.xml' | '.json') {
  return feedScopesOf(library).flatMap((scope) =>
    cutHistory(scope.entries, issuesInFeed).flatMap(({ entries, ...document }) =>
      formatsOf(scope).flatMap((format) => {
        const path = feedPath(scope.home, format, document.archive);
        if (!path.endsWith(extension)) return [];
        return [
          {
            path,
            show: () => ({
              format,
              scope: headOf(scope),
              document,
              entries: entries.map((each) => entryOf(library, each)),
            }),
          },
        ];
      }),
    ),
  );
}

/** What a page that is a feed shows. */
type ShownFeed = ReturnType<ReturnType<typeof feedPages>[number]['show']>;

/** Gathers the entries of a feed. */
export async function openFeed({ scope, document, entries }: ShownFeed, site: URL): Promise<Feed> {
  return {
    scope,
    document,
    site,
    hub: webSubHub,
    entries: await Promise.all(entries.map((entry) => entry.read())),
  };
}

/** The feeds in XML: RSS and Atom. */
export const xmlFeeds = route(
  '[...feed].xml.ts',
  ['columnFeed', 'tagFeed', 'seriesFeed', 'companyFeed', 'authorFeed'],
  (library) => feedPages(library, '.xml'),
);

/** The feeds in JSON. */
export const jsonFeeds = route('[...feed].json.ts', 'columnFeed', (library) => feedPages(library, '.json'));

/** The list of all feeds. */
export const feedList = route('feeds.opml.ts', 'opml', (library) => [
  { path: pathOf('opml'), show: () => ({ scopes: feedScopesOf(library).map(headOf) }) },
]);

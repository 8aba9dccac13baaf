import { getArchive, getCatalog, getImages } from '#library/catalog.ts';
import { cacheKey } from '#library/cache-key.ts';
import { getIssueText } from '#library/issue-text.ts';
import { feedEntry, type FeedEntry } from '#feeds/feed-entry.ts';
import { feedPath, type FeedFormat } from '#feeds/feed-format.ts';
import { feedScopes, type FeedScope } from '#feeds/feed-scope.ts';
import type { Feed } from '#feeds/feed.ts';
import { cutHistory, type FeedDocument } from '#feeds/history.ts';
import type { IssueEdition } from '#model/editions.ts';
import type { Edition } from '#model/issue.ts';
import { issuesInFeed, locales } from '#site.ts';

/** What a page that is a feed is made of. */
export interface FeedPage {
  format: FeedFormat;
  scope: FeedScope;
  document: FeedDocument<IssueEdition>;
}

const keys = new WeakMap<Edition, Promise<string>>();
const entries = new WeakMap<Edition, Promise<FeedEntry>>();

/** Computes a value once for each edition: an issue stands in many feeds. */
function once<T>(known: WeakMap<Edition, Promise<T>>, edition: Edition, make: () => Promise<T>): Promise<T> {
  const found = known.get(edition) ?? make();
  known.set(edition, found);
  return found;
}

function entryKey({ issue, edition }: IssueEdition): Promise<string> {
  return once(keys, edition, async () => cacheKey(issue, edition, await getImages(issue, edition)));
}

/** Every feed of the column, in both languages: those of single subjects are left out where they would be empty. */
export async function getFeedScopes(): Promise<FeedScope[]> {
  const [catalog, archive] = [await getCatalog(), await getArchive()];
  return locales.flatMap((locale) => feedScopes(catalog, archive, locale));
}

/** The formats a scope is written in: JSON Feed for the whole column only. */
function formatsOf(scope: FeedScope): FeedFormat[] {
  return scope.name === 'all' ? ['rss', 'atom', 'json'] : ['rss', 'atom'];
}

/** The pages that are feeds and whose address ends in an extension, for Astro's `getStaticPaths`. */
export async function getFeedPaths(extension: '.xml' | '.json') {
  const pages = (await getFeedScopes()).flatMap((scope) =>
    cutHistory(scope.entries, issuesInFeed).flatMap((document) =>
      formatsOf(scope).map((format): FeedPage & { path: string } => ({
        format,
        scope,
        document,
        path: feedPath(scope.home, format, document.archive),
      })),
    ),
  );
  const wanted = pages.filter(({ path }) => path.endsWith(extension));
  return Promise.all(
    wanted.map(async ({ path, ...props }) => {
      const { scope, document } = props;
      const shown = await Promise.all(document.entries.map(entryKey));
      const { archive, previous, next } = document;
      return {
        params: { feed: path.slice(1, -extension.length) },
        props,
        cacheKey: cacheKey(props.format, { ...scope, entries: shown }, archive, previous, next),
      };
    }),
  );
}

/** Gathers the entries of a feed. */
export async function getFeed({ scope, document }: FeedPage, site: URL): Promise<Feed> {
  const gathered = document.entries.map((each) =>
    once(entries, each.edition, async () => feedEntry(await getIssueText(each), site)),
  );
  return { scope, document, entries: await Promise.all(gathered), site };
}

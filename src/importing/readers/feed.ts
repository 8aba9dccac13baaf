import { parseFeed } from 'feedsmith';
import { wordsOfHtml } from '#importing/readers/html-find.ts';
import { dayTold } from '#importing/readers/moments.ts';
import {
  Unreadable,
  type Reader,
  type Reading,
  type ReadPost,
  type UnreadPost,
} from '#importing/readers/reader.ts';
import { postFromHtml, type PostFields } from '#importing/readers/write-post.ts';
import { say } from '#wording/phrase.ts';

const parseText = (source: string) => parseFeed(source);

type Feed = ReturnType<typeof parseText>;
type RssItem = NonNullable<Extract<Feed, { format: 'rss' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Feed, { format: 'atom' }>['feed']['entries']>[number];

/** A post of a feed, whichever its form. */
interface FeedPost {
  fields: PostFields;
  html: string;
  /** Whether the feed has no more of it than a summary. */
  isSummary: boolean;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function ofRss(item: RssItem): FeedPost {
  const html = item.content?.encoded;
  const { description = '' } = item;
  const names =
    item.dc?.creators ?? item.authors?.map((each) => (typeof each === 'string' ? each : '')) ?? [];
  return {
    fields: {
      title: item.title ?? '',
      date: dayTold(item.pubDate ?? item.dc?.dates?.[0] ?? ''),
      authors: names.filter(Boolean),
      tags: (item.categories ?? []).flatMap(({ name }) => name ?? []),
      description: html === undefined ? undefined : wordsOfHtml(description),
      link: item.link,
    },
    html: html ?? description,
    isSummary: html === undefined,
  };
}

function ofAtom(entry: AtomEntry, authors: readonly string[]): FeedPost {
  const { content, summary, title } = entry;
  const shown = content?.value === undefined ? summary : content;
  const own = (entry.authors ?? []).flatMap(({ name }) => name ?? []);
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  const isHtml = shown?.type === 'html' || shown?.type === 'xhtml' || shown?.type === 'text/html';
  return {
    fields: {
      title: title?.type === 'html' ? wordsOfHtml(title.value ?? '') : title?.value,
      date: dayTold(entry.published ?? entry.updated ?? ''),
      updated: entry.published === undefined ? undefined : dayTold(entry.updated ?? ''),
      authors: own.length > 0 ? own : authors,
      tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
      description: content?.value === undefined ? undefined : wordsOfHtml(summary?.value ?? ''),
      link: link?.href,
    },
    html: isHtml ? (shown.value ?? '') : escaped(shown?.value ?? ''),
    isSummary: content?.value === undefined,
  };
}

function postsOf(source: string): { posts: FeedPost[]; base: string | undefined } | undefined {
  const { format, feed } = parseText(source);
  if (format === 'rss') return { posts: (feed.items ?? []).map(ofRss), base: feed.link };
  if (format !== 'atom') return undefined;
  const authors = (feed.authors ?? []).flatMap(({ name }) => name ?? []);
  const site = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return { posts: (feed.entries ?? []).map((entry) => ofAtom(entry, authors)), base: site?.href };
}

/** The end of an address, by which a post is named. */
function slugOf(link: string | undefined, base: string | undefined): string {
  if (link === undefined || !URL.canParse(link, base)) return '';
  return (
    new URL(link, base).pathname
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  );
}

/** Reads feeds that were saved to a file: RSS and Atom. */
export const feed: Reader = {
  names: /\.(?:atom|rss|xml)$/i,
  read({ bytes, names }): Reading | undefined {
    const source = new TextDecoder().decode(bytes());
    if (!/<(?:rss|feed)\b/.test(source.slice(0, 20_000))) return undefined;
    // No feed has entities of its own; a file that has is not to be followed.
    if (/<!ENTITY/i.test(source)) throw new Unreadable(say('import.entities'));
    let found: ReturnType<typeof postsOf>;
    try {
      found = postsOf(source);
    } catch (error) {
      throw new Unreadable(say('import.not-xml', { problem: (error as Error).message }));
    }
    if (!found) return undefined;
    const { posts, base } = found;
    return {
      posts: posts.map(({ fields, html, isSummary }): ReadPost | UnreadPost => {
        const name = names.of(slugOf(fields.link, base));
        const todo = isSummary ? [say('import.summary-only')] : [];
        return html.trim() === ''
          ? { name, refusal: say('import.no-html') }
          : postFromHtml(name, fields, html, { base: fields.link ?? base }, todo);
      }),
      others: [],
    };
  },
};

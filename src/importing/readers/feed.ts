import { parseFeed } from 'feedsmith';
import { decodeExport } from '#importing/readers/decode-export.ts';
import { escaped, wordsOfHtml } from '#importing/readers/html-find.ts';
import { dayTold } from '#importing/readers/moments.ts';
import {
  Unreadable,
  type InsideNames,
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
type RdfItem = NonNullable<Extract<Feed, { format: 'rdf' }>['feed']['items']>[number];
type JsonItem = NonNullable<Extract<Feed, { format: 'json' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Feed, { format: 'atom' }>['feed']['entries']>[number];

/** A post of a feed, whichever its form. */
interface FeedPost {
  fields: PostFields;
  html: string;
  /** Whether the feed has no more of it than a summary. */
  isSummary: boolean;
  /** Whether its line ends are those of plain text. */
  hasLines?: boolean;
  /** What is attached to it: sound, video, pictures. */
  attached?: readonly { url?: string | undefined; type?: string | undefined }[] | undefined;
}

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
    attached: item.enclosures,
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
    attached: entry.links
      ?.filter(({ rel }) => rel === 'enclosure')
      .map((each) => ({ url: each.href, type: each.type })),
  };
}

/** RSS 1.0 (https://web.resource.org/rss/1.0/spec), with what Dublin Core says of each post. */
function ofRdf({ title, link, description = '', content, dc }: RdfItem): FeedPost {
  const html = content?.encoded;
  return {
    fields: {
      title,
      date: dayTold(dc?.dates?.[0] ?? ''),
      authors: dc?.creators ?? [],
      tags: dc?.subjects ?? [],
      description: html === undefined ? undefined : wordsOfHtml(description),
      link,
    },
    html: html ?? description,
    isSummary: html === undefined,
  };
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function ofJson(item: JsonItem, authors: readonly string[]): FeedPost {
  const { content_html: html, content_text: text, summary = '', image, banner_image: banner } = item;
  const own = (item.authors ?? []).flatMap(({ name }) => name ?? []);
  const isSummary = html === undefined && text === undefined;
  return {
    fields: {
      title: item.title,
      date: dayTold(item.date_published ?? ''),
      updated: dayTold(item.date_modified ?? ''),
      authors: own.length > 0 ? own : authors,
      tags: item.tags ?? [],
      description: isSummary ? undefined : summary,
      cover: image ?? banner,
      lang: item.language,
      link: item.url ?? (URL.canParse(item.id ?? '') ? item.id : undefined),
    },
    html: html ?? escaped(text ?? summary),
    isSummary,
    hasLines: html === undefined,
    attached: item.attachments?.map((each) => ({ url: each.url, type: each.mime_type })),
  };
}

function postsOf(source: string): { posts: FeedPost[]; base: string | undefined } | undefined {
  const { format, feed } = parseText(source);
  if (format === 'rss') return { posts: (feed.items ?? []).map(ofRss), base: feed.link };
  if (format === 'rdf') return { posts: (feed.items ?? []).map(ofRdf), base: feed.link };
  const authors = (feed.authors ?? []).flatMap(({ name }) => name ?? []);
  if (format === 'json')
    return { posts: (feed.items ?? []).map((item) => ofJson(item, authors)), base: feed.home_page_url };
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

function readPost(post: FeedPost, base: string | undefined, names: InsideNames): ReadPost | UnreadPost {
  const { fields, isSummary, hasLines = false, attached = [] } = post;
  const name = names.of(slugOf(fields.link, base));
  const isPicture = ({ type }: { type?: string | undefined }): boolean => type?.startsWith('image/') === true;
  const cover = fields.cover ?? attached.find(isPicture)?.url;
  const links = attached
    .filter((each) => !isPicture(each))
    .flatMap(({ url }) => (url === undefined || post.html.includes(url) ? [] : `\n\n<p>${escaped(url)}</p>`));
  const html = [post.html, ...links].join('');
  if (html.trim() === '') return { name, refusal: say('import.no-html') };
  const todo = isSummary ? [say('import.summary-only')] : [];
  return postFromHtml(name, { ...fields, cover }, html, { base: fields.link ?? base, hasLines }, todo);
}

/** A feed by its first words: RSS, RSS 1.0 and Atom; JSON Feed by the address of its version. */
const isXmlFeed = /<(?:rss|feed|rdf:RDF)\b/;
const isJsonFeed = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** Reads feeds that were saved to a file: RSS, Atom and JSON Feed. */
export const feed: Reader = {
  names: /\.(?:atom|json|rdf|rss|xml)$/i,
  read({ bytes, names }): Reading | undefined {
    const source = decodeExport(bytes());
    const isJson = /^\s*\{/.test(source);
    if (isJson ? !isJsonFeed.test(source) : !isXmlFeed.test(source.slice(0, 20_000))) return undefined;
    // No feed has entities of its own; a file that has is not to be followed.
    if (!isJson && /<!ENTITY/i.test(source.slice(0, source.search(isXmlFeed))))
      throw new Unreadable(say('import.entities'));
    let found: ReturnType<typeof postsOf>;
    try {
      found = postsOf(source);
    } catch (error) {
      const problem = (error as Error).message;
      throw new Unreadable(isJson ? say('import.not-json', { problem }) : say('import.not-xml', { problem }));
    }
    if (!found) return undefined;
    const { posts, base } = found;
    return {
      posts: posts.map((post) => readPost(post, base, names)),
      others: [],
    };
  },
};

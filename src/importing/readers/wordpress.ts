import type { PostFields } from '#importing/readers/write-post.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { dayTold } from '#importing/readers/moments.ts';
import { decodeExport } from '#importing/readers/decode-export.ts';
import { escaped, wordsOfHtml } from '#importing/readers/html-find.ts';
import type { Reader, Reading, ReadPost, UnreadPost } from '#importing/readers/reader.ts';
import { readWxr, type Wxr, type WxrItem } from '#importing/readers/wxr.ts';
import { wordpressHtml, type Attachment } from '#importing/readers/wordpress-html.ts';
import { say } from '#wording/phrase.ts';

/** What belongs to a blog and is neither a post nor a page. */
const parts = /^(?:attachment|nav_menu_item|revision|customize_changeset|oembed_cache|custom_css|wp_\w+)$/;

/** Names of the category that posts without one are in. */
const noCategory = /^(?:Uncategorized|Uncategorised|未分类|未分類)$/i;

const field = ({ fields }: WxrItem, name: string): string => fields.get(name)?.trim() ?? '';

/** A day that is one: a draft has one of zeros. */
const moment = (text: string): string | undefined => (/^[1-9]/.test(text) ? text : undefined);

/** The day of a post without one of the blog’s own clock; a draft has one before all time. */
const publishedOn = (text: string): string | undefined =>
  Number.isNaN(Date.parse(text)) || /-0001/.test(text) ? undefined : dayTold(text);

function attachmentsOf({ items }: Wxr): Map<string, Attachment> {
  return new Map(
    items
      .filter((item) => field(item, 'wp:post_type') === 'attachment')
      .map((item) => [
        field(item, 'wp:post_id'),
        {
          url: field(item, 'wp:attachment_url'),
          alt: item.meta.get('_wp_attachment_image_alt') ?? '',
          caption: field(item, 'excerpt:encoded'),
        },
      ]),
  );
}

function readItem(
  item: WxrItem,
  name: string,
  { base, authors }: Wxr,
  attachments: ReadonlyMap<string, Attachment>,
): ReadPost | UnreadPost {
  const terms = (domain: string): string[] =>
    item.terms.filter((each) => each.domain === domain).map((each) => each.name);
  const isDraft = field(item, 'wp:status') !== 'publish';
  const creator = field(item, 'dc:creator');
  const coAuthors = terms('author');
  const fields: PostFields = {
    title: field(item, 'title'),
    date: moment(field(item, 'wp:post_date')) ?? publishedOn(field(item, 'pubDate')),
    updated: moment(field(item, 'wp:post_modified')),
    // Co-Authors Plus names all of them.
    authors: [...new Set(coAuthors.length > 0 ? coAuthors : [creator])].flatMap(
      (login) => authors.get(login) || login || [],
    ),
    tags: terms('post_tag'),
    categories: terms('category').filter((each) => !noCategory.test(each)),
    description: wordsOfHtml(field(item, 'excerpt:encoded')),
    cover: attachments.get(item.meta.get('_thumbnail_id') ?? '')?.url,
    link: isDraft ? undefined : field(item, 'link'),
    draft: isDraft || undefined,
  };
  const { html, missing } = wordpressHtml(item.fields.get('content:encoded') ?? '', attachments);
  const attached = /^https?:\S+/.exec(item.meta.get('enclosure') ?? '')?.[0] ?? '';
  const whole = attached === '' || html.includes(attached) ? html : `${html}\n\n<p>${escaped(attached)}</p>`;
  const todo = missing.map((id) => say('import.no-attachment', { id }));
  return postFromHtml(name, fields, whole, { base, hasLines: true }, todo);
}

/** Reads exports of WordPress. */
export const wordpress: Reader = {
  names: /\.xml$/i,
  read({ bytes, names }): Reading | undefined {
    const source = decodeExport(bytes());
    const head = source.slice(0, 20_000);
    if (!/<rss\b/.test(head) || !/xmlns:wp=|<wp:wxr_version>/.test(head)) return undefined;
    const wxr = readWxr(source);
    const attachments = attachmentsOf(wxr);
    const reading: Reading = { posts: [], others: [] };
    for (const item of wxr.items) {
      const type = field(item, 'wp:post_type');
      if (parts.test(type)) continue;
      const name = names.of(field(item, 'wp:post_name') || field(item, 'wp:post_id'));
      if (type !== 'post' || field(item, 'wp:status') === 'trash') reading.others.push(name);
      else reading.posts.push(readItem(item, name, wxr, attachments));
    }
    return reading;
  },
};

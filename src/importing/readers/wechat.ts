import type { Root } from 'hast';
import { dayOf } from '#domain/calendar.ts';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { findElement, parseHtml, property, wordsOf } from '#importing/readers/html-find.ts';
import { Unreadable, type Reader, type Reading } from '#importing/readers/reader.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';

const textOf = (tree: Root, id: string): string => {
  const node = findElement(tree, (each) => property(each, 'id') === id);
  return wordsOf(node);
};

const metaOf = (tree: Root, name: string): string => {
  const node = findElement(
    tree,
    (each) =>
      each.tagName === 'meta' && (property(each, 'property') === name || property(each, 'name') === name),
  );
  return node ? property(node, 'content').trim() : '';
};

/** The day of an article: as it is shown, else by the clock of the column from the second that its script holds. */
function dayIn(tree: Root, html: string): string | undefined {
  const shown = textOf(tree, 'publish_time');
  if (/\d{4}/.test(shown)) return shown;
  const second = /\bvar ct\s*=\s*["'](\d{9,11})["']/.exec(html)?.[1];
  return second === undefined ? undefined : dayOf(Number(second) * 1000);
}

/** Reads articles of WeChat that were saved as HTML. */
export const wechat: Reader = {
  names: /\.html?$/i,
  read(file): Reading | undefined {
    const decoded = decodeBytes(file.bytes());
    if ('refusal' in decoded) throw new Unreadable(decoded.refusal);
    const html = decoded.text;
    if (!/\bid\s*=\s*["']?js_content\b/.test(html)) return undefined;
    const tree = parseHtml(html, false);
    const heading = findElement(tree, (each) => each.tagName === 'h1');
    const title = textOf(tree, 'activity-name') || metaOf(tree, 'og:title') || wordsOf(heading);
    const author = textOf(tree, 'js_author_name') || metaOf(tree, 'author');
    const account = textOf(tree, 'js_name');
    const fields = {
      title,
      date: dayIn(tree, html),
      authors: [author || account].filter(Boolean),
      description: metaOf(tree, 'og:description') || metaOf(tree, 'description'),
      cover: metaOf(tree, 'og:image'),
      link: metaOf(tree, 'og:url'),
      publisher: account,
    };
    const post = postFromHtml(file.name, fields, html, {
      find: (page) => findElement(page, (each) => property(each, 'id') === 'js_content'),
    });
    return { posts: [post], others: [] };
  },
};

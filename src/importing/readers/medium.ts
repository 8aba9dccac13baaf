import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { findElement, hasClass, parseHtml, property, wordsOf } from '#importing/readers/html-find.ts';
import { dayTold } from '#importing/readers/moments.ts';
import type { Reader, Reading } from '#importing/readers/reader.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { say } from '#wording/phrase.ts';

/** The text of a post, without its title and the rule above it. */
function bodyOf(page: Root, title: string): Element | undefined {
  const body = findElement(page, (node) => hasClass(node, /^e-content$/));
  if (!body) return undefined;
  let isFirst = true;
  visit(body, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isTitle = hasClass(node, /^graf--title$/) && wordsOf(node) === title;
    if (!isTitle && !(isFirst && node.tagName === 'hr')) return undefined;
    if (node.tagName === 'hr') isFirst = false;
    parent.children.splice(index, 1);
    return index;
  });
  return body;
}

/** Reads a post of an export of Medium: a page with the classes of microformats (https://microformats.org/wiki/h-entry). */
export const medium: Reader = {
  names: /\.html$/i,
  read(file): Reading | undefined {
    const decoded = decodeBytes(file.bytes());
    if (
      'refusal' in decoded ||
      !/class="h-entry"/.test(decoded.text) ||
      !/class="e-content"/.test(decoded.text)
    )
      return undefined;
    const page = parseHtml(decoded.text, false);
    const withClass = (name: RegExp): Element | undefined =>
      findElement(page, (node) => hasClass(node, name));
    const [time, canonical] = [withClass(/^dt-published$/), withClass(/^p-canonical$/)];
    const title = wordsOf(withClass(/^p-name$/));
    const author = wordsOf(withClass(/^p-author$/));
    const fields = {
      title,
      date: time && dayTold(property(time, 'dateTime')),
      authors: author === '' ? [] : [author],
      description: wordsOf(withClass(/^p-summary$/)),
      link: canonical && property(canonical, 'href'),
      draft: time ? undefined : (true as const),
    };
    // A response to another post has no title of its own: its first words are given as one.
    const body = withClass(/^e-content$/);
    const isResponse =
      !withClass(/^graf--(?:title|h3|h2)$/) && wordsOf(body).startsWith(title.replace(/…$/, ''));
    const todo = isResponse ? [say('import.response')] : [];
    const find = (tree: Root): Element | undefined => bodyOf(tree, title);
    const post = postFromHtml(file.name, fields, decoded.text, { find }, todo);
    return { posts: [post], others: [] };
  },
};

import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { makeAddressesAbsolute } from '#markdown/addresses.ts';
import { breakLongWords } from '#markdown/long-words.ts';

const sanitizer = unified().use(rehypeSanitize, {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  strip: ['script', 'style'],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'colSpan', 'rowSpan', 'scope'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
  },
});

/**
 * Writes a plain tree as HTML for a feed reader: sanitised, every address absolute, long words breakable.
 *
 * @param path address of the page that the text belongs to; links inside it resolve against it
 */
export function toFeedHtml(tree: Root, path: string, site: URL): string {
  const safe = sanitizer.runSync(tree) as Root;
  makeAddressesAbsolute(safe, path, site);
  breakLongWords(safe);
  return toHtml(safe);
}

/** Writes plain text as HTML, for elements of feeds that are read as HTML. */
export function textAsHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

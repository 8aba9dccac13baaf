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
    // A bar of a chart in mail.
    table: ['width'],
  },
});

/**
 * Copies a plain tree for programs that show HTML of others: sanitised, every address absolute, long words breakable.
 *
 * @param path address of the page that the text belongs to; links inside it resolve against it
 */
export function toSafeTree(tree: Root, path: string, site: URL): Root {
  const safe = sanitizer.runSync(tree) as Root;
  makeAddressesAbsolute(safe, path, site);
  breakLongWords(safe);
  return safe;
}

/** Writes a plain tree as HTML for a feed reader; as `toSafeTree` has it. */
export function toFeedHtml(tree: Root, path: string, site: URL): string {
  return toHtml(toSafeTree(tree, path, site));
}

/** Writes plain text as HTML, for elements of feeds that are read as HTML. */
export function textAsHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

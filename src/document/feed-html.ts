import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

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
 * Writes a plain tree as HTML for a feed reader: sanitised, every address absolute.
 *
 * @param address address of the page that the text belongs to; links inside it resolve against it
 */
export function toFeedHtml(tree: Root, address: URL): string {
  const safe = sanitizer.runSync(tree) as Root;
  visit(safe, 'element', (node) => {
    for (const name of ['href', 'src'])
      if (node.properties[name] !== undefined)
        node.properties[name] = new URL(String(node.properties[name]), address).href;
  });
  return toHtml(safe);
}

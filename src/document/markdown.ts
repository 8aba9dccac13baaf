import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** Writes a plain tree as GitHub-flavoured Markdown. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(writer.runSync(structuredClone(tree)));
}

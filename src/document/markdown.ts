import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** Writes a plain tree as GitHub-flavoured Markdown. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(writer.runSync(structuredClone(tree)));
}

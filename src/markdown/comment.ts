import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';

/** Whether an expression holds nothing but a comment, as authors write to each other. */
export function isComment(node: MdxFlowExpression | MdxTextExpression): boolean {
  return node.data?.estree?.body.length === 0;
}

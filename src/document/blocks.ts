import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { authorComponents, isAuthorComponent } from '#document/vocabulary.ts';

function displayOf(name: string | null | undefined): 'block' | 'inline' | undefined {
  return name && isAuthorComponent(name) ? authorComponents[name].display : undefined;
}

/** The blocks of a paragraph that holds nothing else, as MDX reads `<Callout>…</Callout>` on one line. */
function freedBlocks(paragraph: Paragraph): RootContent[] | undefined {
  const solid = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const blocks = solid.flatMap((child): RootContent[] =>
    child.type === 'mdxJsxTextElement' && displayOf(child.name) === 'block'
      ? [
          {
            ...child,
            type: 'mdxJsxFlowElement',
            children: child.children.length
              ? [{ type: 'paragraph', children: child.children, position: child.position }]
              : [],
          },
        ]
      : [],
  );
  return blocks.length === solid.length ? blocks : undefined;
}

/**
 * Sets right what MDX reads by line breaks alone: a block component alone in a paragraph becomes a
 * block, and an inline component alone on a line becomes a paragraph.
 */
export function settleBlocks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings = parent.children as RootContent[];
    if (node.type === 'paragraph') {
      const blocks = freedBlocks(node);
      if (blocks) siblings.splice(index, 1, ...blocks);
    } else if (node.type === 'mdxJsxFlowElement' && displayOf(node.name) === 'inline') {
      const inline: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children: [] };
      siblings[index] = { type: 'paragraph', children: [inline], position: node.position };
    }
  });
}

import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
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

function asInline(node: MdxJsxFlowElement): Paragraph {
  const children = node.children as unknown as MdxJsxTextElement['children'];
  const inline: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children };
  return { type: 'paragraph', children: [inline], position: node.position };
}

/** Lines between two nodes that a writer wrote as one paragraph: 0 or 1; undefined where it was two. */
function linesBetween(before: RootContent | undefined, after: RootContent): number | undefined {
  if (before?.type !== 'paragraph' || after.type !== 'paragraph') return undefined;
  const lines = (after.position?.start.line ?? NaN) - (before.position?.end.line ?? NaN);
  return lines <= 1 ? lines : undefined;
}

/** Joins what a component alone on its line cut apart: paragraphs with no blank line between. */
function joinLines(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const lines = linesBetween(last, node);
    if (last?.type !== 'paragraph' || node.type !== 'paragraph' || lines === undefined) joined.push(node);
    else {
      const space: Text = { type: 'text', value: lines === 0 ? ' ' : '\n' };
      const position = last.position &&
        node.position && { start: last.position.start, end: node.position.end };
      joined[joined.length - 1] = {
        ...last,
        children: [...last.children, space, ...node.children],
        position,
      };
    }
  }
  return joined;
}

/**
 * Sets right what MDX reads by line breaks alone: a block component alone in a paragraph becomes a
 * block, and an inline component alone on a line belongs to the sentence around it.
 */
export function settleBlocks(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'paragraph') return freedBlocks(child) ?? [child];
      const isInline = child.type === 'mdxJsxFlowElement' && displayOf(child.name) === 'inline';
      return [isInline ? asInline(child) : child];
    });
    (node as { children: RootContent[] }).children = joinLines(children);
  });
}

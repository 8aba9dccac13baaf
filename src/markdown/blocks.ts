import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isComment } from '#markdown/comment.ts';
import { authorComponents, isAuthorComponent } from '#markdown/vocabulary.ts';

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

/** What stood between two paragraphs that a writer wrote as one; undefined where a blank line did. */
function gapBetween(before: Paragraph, after: Paragraph): string | undefined {
  const [end, start] = [before.position?.end, after.position?.start];
  if (!end || !start || start.line > end.line + 1) return undefined;
  if (start.line > end.line) return '\n';
  return start.offset === end.offset ? '' : ' ';
}

function join(before: Paragraph, gap: string, after: Paragraph): Paragraph {
  const needsGap = gap !== '' && after.children.length > 0;
  const space: Text[] = needsGap ? [{ type: 'text', value: gap }] : [];
  const position = before.position &&
    after.position && { start: before.position.start, end: after.position.end };
  return { ...before, children: [...before.children, ...space, ...after.children], position };
}

/** Joins what a component or a comment alone on its line cut apart: paragraphs with no blank line between. */
function joinLines(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const gap = last?.type === 'paragraph' && node.type === 'paragraph' ? gapBetween(last, node) : undefined;
    if (last?.type === 'paragraph' && node.type === 'paragraph' && gap !== undefined)
      joined[joined.length - 1] = join(last, gap, node);
    else joined.push(node);
  }
  return joined.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
}

/**
 * Sets right what MDX reads by line breaks alone: a block component alone in a paragraph becomes a
 * block, an inline component alone on a line belongs to the sentence around it, and a comment there
 * leaves nothing.
 */
export function settleBlocks(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'paragraph') return freedBlocks(child) ?? [child];
      if (child.type === 'mdxFlowExpression' && isComment(child))
        return [{ type: 'paragraph', children: [], position: child.position }];
      const isInline = child.type === 'mdxJsxFlowElement' && displayOf(child.name) === 'inline';
      return [isInline ? asInline(child) : child];
    });
    (node as { children: RootContent[] }).children = joinLines(children);
  });
}

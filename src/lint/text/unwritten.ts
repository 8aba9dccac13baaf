import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseCommented } from '#markdown/source-blocks.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { authorComponents, isAuthorComponent } from '#markdown/vocabulary.ts';

/** A place of a translation at which words are still to be written. */
export interface Unwritten extends Place {
  kind: 'comment' | 'paragraph';
  /** The words of the original in a comment, else empty. */
  original: string;
}

/** Nodes that a writer wrote as one block: MDX cuts a paragraph apart where a component is alone on its line. */
type Written = [Nodes, ...Nodes[]];

const isComment = ({ type }: Nodes): boolean => type === 'mdxFlowExpression' || type === 'mdxTextExpression';

/** Whether a node is a part of a paragraph. */
function isPart(node: Nodes): boolean {
  if (node.type !== 'mdxJsxFlowElement') return node.type === 'paragraph';
  const name = node.name ?? '';
  return isAuthorComponent(name) && authorComponents[name].display === 'inline';
}

/** Puts together what a writer wrote as one paragraph. */
function writtenBlocks(nodes: readonly Nodes[]): Written[] {
  const blocks: Written[] = [];
  for (const node of nodes) {
    const block = blocks.at(-1);
    const end = block?.at(-1)?.position?.end.line ?? 0;
    const isNear = (node.position?.start.line ?? 0) <= end + 1;
    if (block && isNear && [...block, node].every(isPart)) block.push(node);
    else blocks.push([node]);
  }
  return blocks;
}

/** Whether a node says something: words, code or a picture, and not only amounts, citations and marks of notes. */
function saysSomething(node: Nodes): boolean {
  let found = false;
  visit(node, (each) => {
    if (each.type === 'text' && /[\p{L}\p{N}]/u.test(each.value)) found = true;
    if (['inlineCode', 'code', 'image', 'imageReference'].includes(each.type)) found = true;
  });
  return found;
}

/** Whether a block is what the comment above it asks for. */
function answers(block: Written | undefined, original: string): boolean {
  if (!block?.some(saysSomething)) return block?.[0].type === 'mdxJsxFlowElement' && original.startsWith('<');
  const [node] = block;
  const { type } = node;
  if (type === 'heading') return /^#{1,6}\s/.test(original);
  if (type === 'footnoteDefinition') return /^\[\^[^\]]+\]:/.test(original);
  return isPart(node) && !/^(?:#{1,6}\s|\[\^[^\]]+\]:)/.test(original);
}

/**
 * Finds what is still to be written in a translation: comments with an original and nothing below them, paragraphs
 * with nothing but amounts, citations and marks of notes.
 *
 * @param source the text; blank lines stand for the front matter
 * @param labels what stands before an original in its comment
 * @throws when it is not MDX
 */
export function findUnwritten(source: string, labels: readonly string[]): Unwritten[] {
  const label = new RegExp(`^\\s*/\\*\\s*(?:${labels.join('|')})\\s*[:：]([\\s\\S]*?)\\*/\\s*$`);
  const found: Unwritten[] = [];

  function originalIn(node: Nodes): string | undefined {
    return 'value' in node && isComment(node) ? label.exec(node.value)?.[1]?.trim() : undefined;
  }
  function tell(node: Nodes, kind: Unwritten['kind'], original = ''): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ kind, original, line, column });
  }
  function lookInLine({ children }: Parents): void {
    for (const [index, child] of children.entries()) {
      const original = originalIn(child);
      const after = (children as Nodes[]).slice(index + 1);
      if (original !== undefined && !after.some(saysSomething)) tell(child, 'comment', original);
      else if ('children' in child) lookInLine(child);
    }
  }
  function lookInBlocks(nodes: readonly Nodes[], isNote = false): void {
    let asked: string | undefined;
    const blocks = writtenBlocks(nodes);
    for (const [index, block] of blocks.entries()) {
      const [node] = block;
      const original = originalIn(node);
      if (original !== undefined) {
        if (!answers(blocks[index + 1], original)) tell(node, 'comment', original);
      } else if (block.every(isPart)) {
        const parts = block.flatMap((part): Nodes[] =>
          part.type === 'paragraph' ? part.children.filter((each) => !isComment(each)) : [part],
        );
        const isBare = parts.some(({ type }) => type !== 'text') && !parts.some(saysSomething);
        // What stands below a comment is told there; a note may be a citation.
        if (isBare && asked === undefined && !isNote) tell(node, 'paragraph');
        for (const part of block) if (part.type === 'paragraph') lookInLine(part);
      } else if (node.type === 'heading' || node.type === 'tableCell') lookInLine(node);
      else if ('children' in node) lookInBlocks(node.children, node.type === 'footnoteDefinition');
      asked = original;
    }
  }

  lookInBlocks(parseCommented(source).children);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

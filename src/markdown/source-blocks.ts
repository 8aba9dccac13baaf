import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { settleBlocks } from '#markdown/blocks.ts';
import { remarkSyntax } from '#markdown/plugins.ts';

/** A top-level block of a text as it is written: a heading, a paragraph, a list, a table, a component. */
export interface SourceBlock {
  /** The name of its kind in mdast. */
  type: string;
  /** The source without comments. */
  text: string;
  /** The line on which it starts, counted from 1. */
  line: number;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkSyntax).freeze();

/**
 * Parses a text as MDX reads it, with its comments.
 * @throws when it is not MDX
 */
export function parseCommented(source: string): Root {
  return parser.parse(source);
}

/**
 * Parses a text to its top-level nodes, with the lines that MDX cuts apart joined again.
 * @throws when it is not MDX
 */
export function parseNodes(source: string): RootContent[] {
  const tree = parseCommented(source);
  settleBlocks(tree);
  return tree.children;
}

/** Takes comments out of a source, as its fingerprint does. */
export function withoutComments(source: string): string {
  return source.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '');
}

/** The source of a node. */
export function sourceOf(node: RootContent, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** The pieces between blank lines, for a text that is not MDX. */
function pieces(source: string): SourceBlock[] {
  return Array.from(source.matchAll(/(?:^[^\S\n]*\S.*$\n?)+/gm), ({ 0: text, index }) => ({
    type: 'paragraph',
    text,
    line: source.slice(0, index).split('\n').length,
  }));
}

function parsedBlocks(source: string): SourceBlock[] | undefined {
  try {
    return parseNodes(source).map((node) => ({
      type: node.type,
      text: sourceOf(node, source),
      line: node.position?.start.line ?? 1,
    }));
  } catch {
    return undefined;
  }
}

/** Cuts a text into its blocks, comments left out; by blank lines alone where it is not MDX. */
export function readSourceBlocks(source: string): SourceBlock[] {
  return (parsedBlocks(source) ?? pieces(source))
    .map((block) => ({ ...block, text: withoutComments(block.text).trim() }))
    .filter(({ text }) => text !== '');
}

import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { mask } from '#markdown/mask.ts';
import { remarkPlugins } from '#markdown/plugins.ts';
import { SourceLines } from '#markdown/source-lines.ts';

/** A stretch of a source. What is no plain text there is masked, so that every character keeps its place. */
export interface TypedPassage<Node extends Nodes = Nodes> {
  text: string;
  /** The offset in the source at which it starts. */
  start: number;
  node: Node;
  /** What the node stands in, from the root. */
  parents: Parents[];
}

/** A text as its author wrote it, parsed once for all that look at how its marks are typed. */
export interface TypedText {
  /** The whole file. */
  source: string;
  lines: SourceLines;
  /** mdast with offsets in the whole file. */
  tree: Root;
  /** Paragraphs, headings and cells: codes, components, escapes and working marks are masked, bare addresses are not. */
  passages: TypedPassage<Paragraph | Heading | TableCell>[];
}

/** Leaves out what is done to a tree after parsing: GFM finds some bare addresses so, and such nodes have no place. */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions ?? [];
  data.fromMarkdownExtensions = extensions.flat(2).map((each) => ({ ...each, transforms: [] }));
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).use(withoutTransforms).freeze();

/**
 * Parses a text to the tree of its marks, each node with its place; nothing is set right or checked.
 * @throws when it is not MDX
 */
export function parseMarks(source: string): Root {
  return parser.parse(source);
}

const maskOf = (text: string): string => mask.repeat(text.length);

function maskEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, maskOf);
}

/** The end of the line before an offset that starts a line; undefined where the offset does not. */
export function lineEndBefore(source: string, offset: number): string | undefined {
  return /(?:\r\n?|\n)$/.exec(source.slice(Math.max(0, offset - 2), offset))?.[0];
}

/** Whether a node is a link that is an address alone, without marks around it. */
export function isBareAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && !/[[<]/.test(source.charAt(node.position?.start.offset ?? 0));
}

/** The stretches of a node that are its marks, not its words. */
function marksOf(node: Nodes, source: string): [start: number, end: number][] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text' || isBareAddress(node, source)) return [];
  const children = 'children' in node ? node.children : [];
  const from = children[0]?.position?.start.offset;
  const to = children.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined
    ? [[start, end]]
    : [
        [start, from],
        [to, end],
      ];
}

function readPassage(
  node: Paragraph | Heading | TableCell,
  parents: Parents[],
  source: string,
): TypedPassage<Paragraph | Heading | TableCell> {
  const start = node.position?.start.offset ?? 0;
  let text = source.slice(start, node.position?.end.offset);
  visit(node as Nodes, (inner) => {
    if (inner === node) return;
    for (const [from, to] of marksOf(inner, source))
      text =
        text.slice(0, from - start) + maskOf(text.slice(from - start, to - start)) + text.slice(to - start);
  });
  return { text: maskEscapes(text), start, node, parents };
}

/** Moves a tree to where its text stands in the file; columns stay, since a text starts a line. */
function move(tree: Root, offset: number, lines: number): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}

/**
 * Reads a text as it is written.
 *
 * @param source the whole file
 * @param textStart the offset at which its front matter ends, at the start of a line
 * @throws when the text is not MDX
 */
export function readTypedText(source: string, textStart: number): TypedText {
  const lines = new SourceLines(source);
  const tree = parseMarks(source.slice(textStart));
  move(tree, textStart, lines.placeAt(textStart).line - 1);
  const passages: TypedText['passages'] = [];
  const walk = (node: Nodes, parents: Parents[]): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      passages.push(readPassage(node, parents, source));
    else if ('children' in node) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  return { source, lines, tree, passages };
}

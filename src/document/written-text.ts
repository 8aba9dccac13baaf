import type { Heading, Nodes, Paragraph, Parents, Root, TableCell, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarks } from '#document/source-blocks.ts';
import { SourceLines } from '#document/source-lines.ts';

/** A stretch of a source. What is no plain text there is masked, so that every character keeps its place. */
export interface Passage<Node extends Nodes = Nodes> {
  text: string;
  /** The offset in the source at which it starts. */
  start: number;
  node: Node;
  /** What the node stands in, from the root. */
  parents: Parents[];
}

/** A text as its author wrote it, parsed once for all that look at how its marks are typed. */
export interface WrittenText {
  /** The whole file. */
  source: string;
  lines: SourceLines;
  /** mdast with offsets in the whole file. */
  tree: Root;
  /** Paragraphs, headings and cells: codes, components, escapes and working marks are masked, bare addresses are not. */
  passages: Passage<Paragraph | Heading | TableCell>[];
  /** Texts that are published as they stand, with escapes masked; no bare addresses. */
  words: Passage<Text>[];
}

/** Stands for each character that is masked: of private use, neither a letter nor a space nor punctuation. */
export const mask = '\uE000';

const maskOf = (text: string): string => mask.repeat(text.length);

function maskEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, maskOf);
}

/** The stretches of a node that are its marks, not its words. */
function marksOf(node: Nodes, source: string): [start: number, end: number][] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') return [];
  if (node.type === 'link' && !/[[<]/.test(source.charAt(start))) return [];
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
): Passage<Paragraph | Heading | TableCell> {
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

/**
 * Reads a text as it is written.
 *
 * @param source the whole file
 * @param textStart the offset at which its front matter ends
 * @throws when the text is not MDX
 */
export function readWrittenText(source: string, textStart: number): WrittenText {
  const head = source.slice(0, textStart).replace(/[^\r\n]/g, ' ');
  const tree = parseMarks(head + source.slice(textStart));
  const passages: WrittenText['passages'] = [];
  const words: WrittenText['words'] = [];
  const walk = (node: Nodes, parents: Parents[]): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      passages.push(readPassage(node, parents, source));
    if (node.type === 'text' && node.position) {
      const start = node.position.start.offset ?? 0;
      words.push({ text: maskEscapes(source.slice(start, node.position.end.offset)), start, node, parents });
    }
    const isBare = node.type === 'link' && !/[[<]/.test(source.charAt(node.position?.start.offset ?? 0));
    if ('children' in node && !isBare) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  return { source, lines: new SourceLines(source), tree, passages, words };
}

import type { ElementContent, RootContent } from 'hast';
import extensions from '#extensions';
import type { Extensions } from '#extensions.ts';

const { components: ownComponents = {} }: Extensions = extensions;

/** A stretch of text that is read as one: a paragraph, a cell, a heading. */
export interface TextRun {
  text: string;
  /** Where in the source a character of the text stands. */
  place: (offset: number) => { line: number; column: number };
  /** The amounts of components, by the offset of the character that stands for each. */
  amounts: ReadonlyMap<number, string>;
  /** Tells whether a passage is a part of a title: of a work between 《 and 》, or of what a link leads to. */
  isTitle: (start: number, end: number) => boolean;
}

/** Stands for a component in the text of a run. */
export const objectMark = '\uFFFC';

const inline = new Set([
  'a',
  'abbr',
  'b',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'u',
]);
const worded = ['alt', 'caption', 'who'];

type Node = RootContent | ElementContent;

interface Piece {
  start: number;
  line: number;
  column: number;
}

/** Gathers the words of a run until a block ends. */
class RunBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  readonly amounts = new Map<number, string>();
  readonly titles: [number, number][] = [];

  add(words: string, node: Node): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    this.pieces.push({ start: this.text.length, line, column });
    this.text += words;
  }

  finish(): TextRun {
    const { text, pieces, amounts } = this;
    const titles = [...this.titles];
    for (const { index, 0: title } of text.matchAll(/《[^》]*》/g))
      titles.push([index, index + title.length]);
    const isTitle = (start: number, end: number): boolean =>
      titles.some(([from, to]) => from <= start && end <= to && to - from > end - start);
    return { text, amounts, isTitle, place: (offset) => placeOf(text, pieces, offset) };
  }
}

function placeOf(text: string, pieces: readonly Piece[], offset: number): { line: number; column: number } {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return { line: 1, column: 1 };
  const before = text.slice(piece.start, offset).split('\n');
  return before.length === 1
    ? { line: piece.line, column: piece.column + offset - piece.start }
    : { line: piece.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

/** Cuts blocks into the stretches of text between their bounds; code and the marks of notes are left out. */
export function runsOf(nodes: readonly Node[]): TextRun[] {
  const runs: TextRun[] = [];
  let builder = new RunBuilder();

  function finish(): void {
    if (builder.text.trim() !== '') runs.push(builder.finish());
    builder = new RunBuilder();
  }
  function visitBlock(children: readonly Node[]): void {
    finish();
    children.forEach(visit);
    finish();
  }
  function visitComponent(node: Extract<Node, { type: 'component' }>): void {
    if (node.name === 'Money') {
      const { amount } = node.properties;
      // It has none where the file that states it cannot be read.
      if (amount !== undefined) builder.amounts.set(builder.text.length, String(amount));
      return builder.add(objectMark, node);
    }
    if (node.name === 'Cite' || node.name === 'NoteBack' || node.name === 'TaskMark') return;
    // The words of a sentence, whatever the column shows them as.
    if (ownComponents[node.name]?.display === 'inline') return node.children.forEach(visit);
    visitBlock(node.children);
    for (const name of worded) {
      const words = node.properties[name];
      if (typeof words === 'string') builder.add(words, node);
      finish();
    }
  }
  function visit(node: Node): void {
    if (node.type === 'text') return builder.add(node.value, node);
    if (node.type === 'component') return visitComponent(node);
    if (node.type !== 'element' || node.tagName === 'sup') return;
    if (node.tagName === 'code' || node.tagName === 'pre') return builder.add(' ', node);
    if (node.tagName === 'br') return builder.add('\n', node);
    if (!inline.has(node.tagName)) return visitBlock(node.children);
    const start = builder.text.length;
    node.children.forEach(visit);
    if (node.tagName === 'a') builder.titles.push([start, builder.text.length]);
  }

  nodes.forEach(visit);
  finish();
  return runs;
}

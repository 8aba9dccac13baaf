import type { Nodes, Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** Levels of quotations, lists and emphasis; what is deeper breaks programs that walk a text. */
const deepest = 100;
/** In characters: the parser’s time grows with the square of the length of a block, and no reader wants a longer one. */
const longestBlock = 10_000;
/** In characters: code is read line by line, in no more time than it is long. */
const longestCode = 100_000;
/** In characters, at the start of a line. */
const widestIndent = 400;

/** The marks of quotations and lists at the start of a line. */
const containers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]))*/;

const tooDeep: Message = {
  code: 'nesting',
  message: say('nesting'),
  help: say('nesting.help', { most: deepest }),
};

const tooLong: Message = {
  code: 'block-length',
  message: say('block-length', { most: longestBlock }),
  help: say('block-length.help'),
};

const tooMuchCode: Message = {
  code: 'block-length',
  message: say('block-length', { most: longestCode }),
  help: say('code-length.help'),
};

const tooWide: Message = {
  code: 'line-indent',
  message: say('line-indent'),
  help: say('line-indent.help'),
};

function excessOf(line: string): Message | undefined {
  const marks = containers.exec(line)?.[0] ?? '';
  if (marks.replace(/[^>*+.)-]/g, '').length > deepest) return tooDeep;
  return /^[ \t]*/.exec(line.slice(0, widestIndent + 1))?.[0].length === widestIndent + 1
    ? tooWide
    : undefined;
}

const fenceForm = /^[ \t]*(`{3,}|~{3,})/;

/** Finds what the parser would need long for, or more memory than there is, without parsing; the first of it. */
export function findExcess(source: string): { point: Point; problem: Message } | undefined {
  let [block, length] = [1, 0];
  /** What opened the code that a line is in. */
  let fence = '';
  for (const [index, line] of source.split('\n').entries()) {
    const isBlank = line.trim() === '';
    const sign = fenceForm.exec(line)?.[1] ?? '';
    const isEdge = fence === '' ? sign !== '' : sign.startsWith(fence) && line.trim() === sign;
    if (isEdge) fence = fence === '' ? sign : '';
    if (isEdge || (isBlank && fence === '')) [block, length] = [index + 2, 0];
    else length += line.length;
    const isLong = length > (fence === '' ? longestBlock : longestCode);
    if (isLong) return { point: { line: block, column: 1 }, problem: fence === '' ? tooLong : tooMuchCode };
    const problem = isBlank ? undefined : excessOf(line);
    if (problem) return { point: { line: index + 1, column: 1 }, problem };
  }
  return undefined;
}

/** Finds the first node that lies too deep; it walks by itself, since a walk by calls would break at such a tree. */
export function findTooDeep(tree: Root): { position: Position | undefined; problem: Message } | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return { position: node.position, problem: tooDeep };
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

import type { InlineCode, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { breakBetween, endsInChinese, unfold } from '#language/line-breaks.ts';
import { SourceLines } from '#markdown/source-lines.ts';

/** Stands for the mark of a note or citation, which sits at the word before it: U+2060, WORD JOINER. */
const mark = '\u2060';
/** How many characters around a line break are looked at, marks included. */
const reach = 64;

/** A line break in the text of a block, with the spaces around it, and what is written for it. */
interface LineBreak {
  start: number;
  end: number;
  /** Where the break itself is. */
  at: number;
  words: '' | ' ';
}

/** The words of a node as they count beside a line break. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'footnoteReference') return mark;
  if (node.type === 'mdxTextExpression') return '';
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') return mark;
  // An amount begins with a figure, and ends in Chinese where a text is.
  if (node.type === 'mdxJsxTextElement' && node.name === 'Money') return '0元';
  return 'children' in node ? node.children.map(wordsOf).join('') : '\uFFFC';
}

function findBreaks(words: string): LineBreak[] {
  return Array.from(words.matchAll(/[ \t]*[\r\n][ \t\r\n]*/g), ({ index, 0: found }): LineBreak => {
    const end = index + found.length;
    const before = words.slice(Math.max(0, index - reach), index).replace(/[\u2060\s]+$/, '');
    const after = words.slice(end, end + reach).replace(/^[\u2060\s]+/, '');
    const isTight = after === '' || (words[end] === mark && endsInChinese(before));
    return {
      start: index,
      end,
      at: index + found.search(/[\r\n]/),
      words: isTight ? '' : breakBetween(before, after),
    };
  });
}

/** Where a character of a text stands in the source; a line of it begins behind what marks quotations and lists. */
function pointAt({ value, position }: Text, offset: number, source: SourceLines): Point | undefined {
  if (!position) return undefined;
  const lines = value.slice(0, offset).split(/\r\n?|\n/);
  const { line, column } = position.start;
  const last = lines.at(-1) ?? '';
  if (lines.length === 1)
    return { line, column: column + offset, offset: (position.start.offset ?? 0) + offset };
  const here = { line: line + lines.length - 1, column: 1 };
  const markers = /^[ \t>]*/.exec(source.text.slice(source.offsetAt(here)))?.[0].length ?? 0;
  const place = { ...here, column: 1 + markers + last.trimStart().length };
  return { ...place, offset: source.offsetAt(place) };
}

/** Cuts a text at its line breaks, so that each piece knows its place. */
function cutText(text: Text, start: number, breaks: readonly LineBreak[], source: SourceLines): Text[] {
  const { length } = text.value;
  const pieces: Text[] = [];
  const add = (value: string, from: number, to: number): void => {
    const [first, last] = [pointAt(text, from, source), pointAt(text, to, source)];
    const position: Position | undefined = first && last && { start: first, end: last };
    if (value !== '') pieces.push({ type: 'text', value, ...(position && { position }) });
  };
  let from = 0;
  for (const each of breaks) {
    if (each.end <= start || each.start >= start + length) continue;
    const [cut, next] = [Math.max(from, each.start - start), Math.min(length, each.end - start)];
    add(text.value.slice(from, cut), from, cut);
    if (each.at >= start && each.at < start + length) add(each.words, cut, next);
    from = next;
  }
  add(text.value.slice(from), from, length);
  return pieces;
}

/** Writes code that stands on several lines as one: its parser puts a space at each line break, inside Chinese too. */
function joinCode(code: InlineCode, source: SourceLines): void {
  const { start, end } = code.position ?? {};
  if (!start || !end || start.line === end.line) return;
  const written = source.text.slice(source.offsetAt(start), source.offsetAt(end)).replace(/^`+|`+$/g, '');
  const joined = unfold(written.replace(/(?<=[\r\n])[ \t>]+/g, ''));
  const value = joined.startsWith(' ') && joined.endsWith(' ') ? joined.slice(1, -1) : joined;
  // Where they differ in more than spaces, the source is another than that of the tree.
  if (value.replace(/\s/g, '') === code.value.replace(/\s/g, '')) code.value = value;
}

function joinLines(block: Parents, source: SourceLines): void {
  const words = block.children.map(wordsOf).join('');
  const breaks = findBreaks(words);
  if (breaks.length === 0) return;
  let at = 0;
  function rewrite(parent: Parents): void {
    parent.children = (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
      const start = at;
      if (child.type === 'text') {
        at += child.value.length;
        return cutText(child, start, breaks, source);
      }
      const counted = wordsOf(child).length;
      if ('children' in child && counted > 0) rewrite(child);
      at = start + counted;
      return [child];
    }) as typeof parent.children;
  }
  rewrite(block);
}

/**
 * Writes what was broken into lines as its readers expect it: a line break inside Chinese is nothing, any other a space.
 * The text of each line stays a node of its own, at its place in the source.
 */
export function remarkJoinLines() {
  return (tree: Root, file: { toString: () => string }): void => {
    const source = new SourceLines(String(file));
    visit(tree, 'inlineCode', (code) => joinCode(code, source));
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
        joinLines(node, source);
      if ('alt' in node && node.alt) node.alt = unfold(node.alt);
      if ('title' in node && node.title) node.title = unfold(node.title);
    });
  };
}

import { codePlaces } from '#importing/code-blocks.ts';
import { endOfFence } from '#importing/fences.ts';
import { codeRanges } from '#importing/html-tags.ts';
import { isFence, type PostLine } from '#importing/lines.ts';
import { readTag, tagForm, type Tag } from '#importing/template-tag.ts';

/** The name of the pair that a tag opens or ends. */
const isEndOf = (end: Tag, name: string): boolean => end.isEnd && (end.name === '' || end.name === name);

const codeTag = /^\s*\{(?:%-?\s*|\{[<%]\s*)(codeblock|highlight|code|prism)\b/;

/** Lines between two tags around code, whatever stands in them, become blank: no fence there opens code. */
function withoutTagged(lines: readonly PostLine[]): PostLine[] {
  const rest = [...lines];
  const neverClosed = new Set<string>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (isFence(line)) {
      index = endOfFence(lines, index);
      continue;
    }
    const name = codeTag.exec(line.text)?.[1];
    if (name === undefined || neverClosed.has(name)) continue;
    const closing = new RegExp(`\\{(?:%-?\\s*end${name}|\\{[<%]\\s*/\\s*${name})\\b`);
    const length = lines.slice(index + 1).findIndex(({ text }) => closing.test(text));
    if (length === -1) neverClosed.add(name);
    for (const end = index + length; index < end; index += 1)
      rest[index + 1] = { ...(lines[index + 1] as PostLine), text: '' };
  }
  return rest;
}

/** A tag may run over so many lines. */
const mostLines = 24;
const unfinished = /\{(?:%|\{[<%])(?:(?!%\}|[%>]\}\}).)*$/s;

/** Joins the lines over which a tag runs. */
function joinTags(
  lines: readonly PostLine[],
  code: ReadonlySet<number>,
): { line: PostLine; isCode: boolean }[] {
  const joined: { line: PostLine; isCode: boolean }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index] as PostLine;
    const isCode = code.has(index);
    if (!isCode && unfinished.test(line.text)) {
      const length = lines
        .slice(index + 1, index + mostLines)
        .findIndex(({ text }) => /%\}|>\}\}/.test(text));
      if (length !== -1) {
        const rest = lines.slice(index + 1, index + length + 2);
        line = { ...line, text: [line, ...rest].map(({ text }) => text).join('\n') };
        index += rest.length;
      }
    }
    joined.push({ line, isCode });
  }
  return joined;
}

/** A part of a line: a tag, or what stands between tags. */
export interface Piece {
  text: string;
  number: number;
  /** Whether it is the last of its line. */
  isLast: boolean;
  isCode: boolean;
  /** Undefined for what is no tag, and for code. */
  tag: Tag | undefined;
  /** The place of the tag that ends what it opens, or of the one that opened what it ends. */
  partner?: number;
}

/** Cuts lines at their tags; each tag knows the one that it goes with. */
export function piecesOf(lines: readonly PostLine[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { line, isCode } of joinTags(lines, codePlaces(withoutTagged(lines)))) {
    let end = 0;
    const put = (text: string, tag?: Tag): void => {
      if (text !== '') pieces.push({ text, number: line.number, isLast: false, isCode, tag });
    };
    const codes = codeRanges(line.text);
    for (const found of isCode ? [] : line.text.matchAll(tagForm)) {
      if (codes.some(([from, to]) => from < found.index && found.index < to)) continue;
      put(line.text.slice(end, found.index));
      put(found[0], readTag(found));
      end = found.index + found[0].length;
    }
    pieces.push({ text: line.text.slice(end), number: line.number, isLast: true, isCode, tag: undefined });
  }
  pairTags(pieces);
  return pieces;
}

/** Finds which tag ends what another one opened. */
function pairTags(pieces: Piece[]): void {
  const open: { place: number; name: string }[] = [];
  for (const [place, piece] of pieces.entries()) {
    const { tag } = piece;
    if (!tag) continue;
    if (!tag.isEnd) open.push({ place, name: tag.name });
    else {
      // Most tags open nothing; so many are looked back at.
      const found = open.findLastIndex(({ name }, at) => at > open.length - 200 && isEndOf(tag, name));
      const opening = found === -1 ? undefined : open[found];
      if (!opening) continue;
      piece.partner = opening.place;
      (pieces[opening.place] as Piece).partner = place;
      open.length = found;
    }
  }
}

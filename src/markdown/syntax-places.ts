import type { Point } from 'unist';
import { explainForeignTag, lessThanProblem, nearestComponent } from '#markdown/foreign-tags.ts';
import { lastUnmatched } from '#markdown/unmatched.ts';
import { isAuthorComponent } from '#markdown/vocabulary.ts';
import { plainForm } from '#diagnostics/character-names.ts';
import type { Message } from '#diagnostics/diagnostic.ts';

/** Finds the place of an error where the parser's own is behind it. */
export type Search = (source: string, point: Point) => Point | undefined;

function pointAt(source: string, offset: number): Point | undefined {
  if (offset < 0) return undefined;
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text before a point; all of it where the point lies behind its end. */
function textBefore(source: string, { line, column }: Point): string {
  const lines = source.split('\n').slice(0, line);
  if (lines.length === line) lines[line - 1] = (lines[line - 1] ?? '').slice(0, column - 1);
  return lines.join('\n');
}

/** The last tag before an error. */
export const lastTag: Search = (source, point) =>
  pointAt(source, textBefore(source, point).search(/<[\p{ID_Start}$_][^<]*$/u));
/** The last “<” before an error. */
export const lastLessThan: Search = (source, point) =>
  pointAt(source, textBefore(source, point).lastIndexOf('<'));
/** The last brace that is not closed. */
export const lastBrace: Search = (source) => pointAt(source, lastUnmatched(source, '{', '}'));
/** The last line before an error that starts as code does. */
export const lineOfCode: Search = (source, { line }) => {
  const lines = source.split('\n').slice(0, line);
  const index = lines.findLastIndex((each) => /^(?:import|export)\b/.test(each));
  return index === -1 ? undefined : { line: index + 1, column: 1 };
};

/** A tag in a text. */
interface Tag {
  name: string;
  /** The name without characters that are not what they look like. */
  meant: string;
  isClosed: boolean;
  point: Point;
}

/** The name of the tag that an error is about, with its place; an error has its place inside the tag or behind it. */
function tagAt(source: string, point: Point): Tag | undefined {
  const lines = source.split('\n');
  const before = textBefore(source, point);
  const isAtStart = (lines[point.line - 1] ?? '')[point.column - 1] === '<';
  const offset = isAtStart ? before.length : before.lastIndexOf('<');
  const rest = source.slice(offset);
  const [, name = ''] = /^<\/?([\p{ID_Start}$_][\p{ID_Continue}$.-]*)/u.exec(rest) ?? [];
  const place = offset === -1 ? undefined : pointAt(source, offset);
  const [, written = ''] = /^<\/?([^\s<>/]*)/.exec(rest) ?? [];
  return place && { name, meant: plainForm(written), isClosed: /^<[^<>]*>/.test(rest), point: place };
}

/** Explains a tag that has an error and is none of the column's; undefined where it is, or was meant to be. */
export function explainTag(source: string, told: Point): (Message & { point: Point }) | undefined {
  const tag = tagAt(source, told);
  if (!tag || isAuthorComponent(tag.name) || isAuthorComponent(tag.meant)) return undefined;
  const { name, isClosed, point } = tag;
  const isWord = isClosed || nearestComponent(name) !== undefined;
  return { ...(isWord ? explainForeignTag(name) : lessThanProblem), point };
}

import type { Range } from 'vscode-languageserver';
import type { Diagnostic, Place } from '#diagnostics/diagnostic.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import type { Phrase } from '#wording/phrase.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What belongs together where nothing says how far a problem goes: a heading, a property, a tag, the mark of a note, a
 * Latin word.
 */
const wholes =
  /#{1,6} [^\r\n]*|[A-Za-z]+="[^"\r\n]*"|<\/?[A-Za-z][^<>\r\n]*>|\[\^[^\]\r\n]+\]|[A-Za-z0-9](?:[\w./:-]*\w)?/y;

/** The texts in a phrase that stand in the source at an offset, which it quotes. */
function quotedAt(text: string, offset: number, message: Phrase | string): string[] {
  if (typeof message === 'string') return [];
  return Object.values(message.values ?? {}).filter(
    (value): value is string => typeof value === 'string' && value !== '' && text.startsWith(value, offset),
  );
}

/** How much of a line belongs to a problem at its start. */
function lengthOf(line: string): number {
  wholes.lastIndex = 0;
  const whole = wholes.exec(line)?.[0].length;
  return whole ?? words.segment(line).containing(0)?.segment.trimEnd().length ?? 0;
}

/** A place of a source as editors count: lines and UTF-16 code units from 0. */
export function positionOf({ line, column }: Place): Range['start'] {
  return { line: line - 1, character: column - 1 };
}

/** The range between two offsets of a source. */
export function rangeBetween(lines: SourceLines, start: number, end: number): Range {
  return { start: positionOf(lines.placeAt(start)), end: positionOf(lines.placeAt(end)) };
}

/**
 * The range of a problem, which knows its start only: what its message quotes from there, else what a fix replaces
 * there, else a word. It ends with its line.
 */
export function rangeOf(
  lines: SourceLines,
  { line, column, message, fix }: Pick<Diagnostic, 'line' | 'column' | 'message' | 'fix'>,
): Range {
  const { text } = lines;
  const lineStart = lines.offsetAt({ line, column: 1 });
  const lineEnd = lineStart + text.slice(lineStart).search(/\r|\n|$/);
  const start = Math.min(lines.offsetAt({ line, column }), lineEnd);
  const quoted = quotedAt(text, start, message).map((words) => start + words.length);
  const fixed = fix?.start === start && fix.end > start ? [fix.end] : [];
  const ends = [...quoted, ...fixed];
  const end = ends.length > 0 ? Math.max(...ends) : start + lengthOf(text.slice(start, lineEnd));
  return rangeBetween(lines, start, Math.min(end, lineEnd));
}

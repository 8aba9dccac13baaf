import stringWidth from 'string-width';
import { isInseparable } from '#share/break-points.ts';

/** Characters of scripts without spaces, and their punctuation: lines end between any two. */
const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFFEF]/u;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function mayBreak(before: string, after: string): boolean {
  if (/^\s/.test(after)) return false;
  if (/\s$/.test(before)) return true;
  return (spaceless.test(before) || spaceless.test(after)) && !isInseparable(before, after);
}

/** The pieces of a text that no line divides, each with the spaces behind it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const { segment } of graphemes.segment(text)) {
    if (last !== '' && !mayBreak(last, segment)) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    last = segment;
  }
  return pieces;
}

/**
 * Divides a text into lines that are at most so wide, where characters of Chinese and Japanese are two columns wide. What
 * cannot be divided, such as an address, has a line of its own, however long it is.
 *
 * @param width in columns
 */
export function wrapLines(text: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const piece of piecesOf(text.replace(/\s+/g, ' ').trim())) {
    const wide = stringWidth(piece);
    if (used > 0 && used + stringWidth(piece.trimEnd()) > width) {
      lines.push(piece);
      used = wide;
    } else {
      lines[lines.length - 1] += piece;
      used += wide;
    }
  }
  return lines.map((line) => line.trimEnd());
}

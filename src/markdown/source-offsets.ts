import { decodeString } from 'micromark-util-decode-string';

/** The end of a line, with what a source holds around it and a text does not: indentation, the marks of a quotation. */
const lineEnd = /[ \t]*(?:\r\n?|\n)[ \t>]*/y;
const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{0,30});/y;
const escape = /\\[!-/:-@[-`{-~]/y;

function matchAt(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}

/** How the source goes on at an offset, and what that is in the text: an escape, a reference, a line end or itself. */
function readToken(
  source: string,
  offset: number,
  text: string,
  place: number,
): [length: number, read: number] {
  const end = matchAt(lineEnd, source, offset);
  if (end !== undefined) return [end.length, /[ \n]/.test(text.charAt(place)) ? 1 : 0];
  for (const token of [matchAt(escape, source, offset), matchAt(reference, source, offset)]) {
    const decoded = token && decodeString(token);
    if (token && decoded && decoded !== token && text.startsWith(decoded, place))
      return [token.length, decoded.length];
  }
  return [1, source.charAt(offset) === text.charAt(place) ? 1 : -1];
}

/**
 * Finds where each unit of a text, and its end, is written in a source.
 *
 * @param start the offset in the source at which the text starts
 * @returns undefined where the text is not what the source says there
 */
export function sourceOffsets(text: string, source: string, start: number): number[] | undefined {
  const offsets: number[] = [];
  let offset = start;
  for (let place = 0; place < text.length;) {
    if (offset >= source.length) return undefined;
    const [length, read] = readToken(source, offset, text, place);
    if (read < 0) return undefined;
    offsets.push(...Array<number>(read).fill(offset));
    place += read;
    offset += length;
  }
  return [...offsets, offset];
}

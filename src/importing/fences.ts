import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, isFence, type PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/** Whether a line closes a fence: it has only its own sign, as many at least, and nothing behind. */
function closes(opening: string, { text }: PostLine): boolean {
  const sign = /^\s{0,3}(`{3,}|~{3,})/.exec(opening)?.[1] ?? '';
  const closing = /^\s{0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1] ?? '';
  return closing.startsWith(sign);
}

/** Where the fence that a line opens is closed; the end of the lines where it never is. */
export function endOfFence(lines: readonly PostLine[], start: number): number {
  const opening = lines[start]?.text ?? '';
  for (let index = start + 1; index < lines.length; index += 1)
    if (closes(opening, lines[index] as PostLine)) return index;
  return lines.length;
}

/** Which lines stand between fences, or are one, by their places. */
export function fencedPlaces(lines: readonly PostLine[]): Set<number> {
  const places = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    if (!isFence(lines[index] as PostLine)) continue;
    const end = endOfFence(lines, index);
    for (; index < end; index += 1) places.add(index);
    places.add(end);
  }
  return places;
}

/**
 * A fence for code, longer than each row of its sign at the start of a line: MDX closes code with any such row, however far it
 * is indented.
 *
 * @param least the shortest that will do
 */
export function fenceFor(code: string, least = '```'): string {
  const rows = code.match(least.startsWith('~') ? /^\s*~{3,}/gm : /^\s*`{3,}/gm) ?? [];
  return least.padEnd(Math.max(...rows.map((row) => row.trim().length + 1), 0), least);
}

const wrapping = /^\s*`{3,}\s*(?:markdown|md|mdx|text|yaml|html)?\s*$/i;
const stray = say('import.drop.fence');

/** So many fences are tried for one that closes another: posts that are all fences must not take for ever. */
const mostTried = 20;

/** No code in a list has more lines. */
const longestInList = 400;

function isBare({ text }: PostLine): boolean {
  return /^\s*(?:`+|~+)\s*$/.test(text);
}

/** Code hardly holds whole sentences of Chinese, a heading or a picture. */
function looksLikeProse(lines: readonly PostLine[]): boolean {
  const solid = lines.filter((line) => !isBlank(line));
  const prose = solid.filter(({ text }) =>
    /[\u4E00-\u9FFF][^\n]{12,}[。！？：；”]\s*$|^#{1,6}\s+\S|^!\[/.test(text),
  );
  return prose.length >= 2 && prose.length * 3 >= solid.length;
}

/** Takes off the fences around a whole post that is plainly prose; both are entered in the log. */
export function unwrapped(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  const start = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const [opening, closing] = [lines[start], lines[last]];
  if (!opening || !closing || start === last || !wrapping.test(opening.text)) return [...lines];
  const inner = lines.slice(start + 1, last);
  if (endOfFence(lines, start) !== last || !looksLikeProse(inner)) return [...lines];
  log.guess(say('import.odd-fence'), opening.number);
  for (const { text, number } of [opening, closing]) log.drop(text.trim(), stray, number);
  return inner;
}

/**
 * Moves code in a list below its fence, where some of it stands further left: a reader of CommonMark would end the list there.
 */
export function alignFenced(lines: readonly PostLine[]): PostLine[] {
  const aligned = [...lines];
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', sign] = /^( +)(`{3,}|~{3,})[^`]*$/.exec(lines[index]?.text ?? '') ?? [];
    if (sign === undefined) continue;
    const end = lines
      .slice(index + 1, index + longestInList)
      .findIndex(({ text }) => text.startsWith(indent + sign) && text.trim() === sign);
    if (end === -1) continue;
    for (const last = index + end + 1; index < last; index += 1) {
      const line = lines[index] as PostLine;
      const before = /^ */.exec(line.text)?.[0].length ?? 0;
      if (before < indent.length && !isBlank(line))
        aligned[index] = { ...line, text: indent + line.text.slice(before) };
    }
  }
  return aligned;
}

/**
 * Tells the code of an issue of the old column from its text. Its fences are often accidents: one that is never closed, one
 * around nothing, and a pair around what is plainly prose are taken off.
 */
export function markFencedCode(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  const closings = lines.flatMap((line, index) => (isFence(line) && isBare(line) ? [index] : []));
  const written: PostLine[] = [];
  let next = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (!isFence(line)) {
      written.push(line);
      continue;
    }
    while ((closings[next] ?? Infinity) <= index) next += 1;
    const end = closings
      .slice(next, next + mostTried)
      .find((each) => closes(line.text, lines[each] as PostLine));
    const inner = end === undefined ? [] : lines.slice(index + 1, end);
    if (end === undefined || inner.every(isBlank) || (wrapping.test(line.text) && looksLikeProse(inner))) {
      log.guess(say('import.odd-fence'), line.number);
      log.drop(line.text.trim(), stray, line.number);
      continue;
    }
    for (const each of lines.slice(index, end + 1)) written.push({ ...each, code: each.text });
    index = end;
  }
  return written;
}

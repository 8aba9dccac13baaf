import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, isFence, narrowed, type PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/** A stretch of lines: text, or code with its fences. */
export interface Stretch {
  isCode: boolean;
  lines: PostLine[];
}

const wrapping = /^\s*`{3,}\s*(?:markdown|md|mdx|text|yaml|html)?\s*$/i;
const stray = say('import.drop.fence');

/** So many fences are tried for one that closes another: posts that are all fences must not take for ever. */
const mostTried = 20;

function isBare({ text }: PostLine): boolean {
  return /^\s*(?:`+|~+)\s*$/.test(text);
}

/** Closes a fence only with its own sign, as many at least, and nothing behind. */
function closes(opening: string, { text }: PostLine): boolean {
  const sign = /^\s{0,3}(`{3,}|~{3,})/.exec(opening)?.[1] ?? '';
  const closing = /^\s{0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1] ?? '';
  return closing.startsWith(sign);
}

/** Code hardly holds whole sentences of Chinese, a heading or a picture. */
function looksLikeProse(lines: readonly PostLine[]): boolean {
  const solid = lines.filter((line) => !isBlank(line));
  const prose = solid.filter(({ text }) =>
    /[\u4E00-\u9FFF][^\n]{12,}[。！？：；”]\s*$|^#{1,6}\s+\S|^!\[/.test(text),
  );
  return prose.length >= 2 && prose.length * 3 >= solid.length;
}

/** The fences of a text: where each stands, with the place of the one that closes it; undefined for one that opens no code. */
function pairFences(lines: readonly PostLine[]): Map<number, number | undefined> {
  const pairs = new Map<number, number | undefined>();
  const closings = lines.flatMap((line, index) => (isFence(line) && isBare(line) ? [index] : []));
  let next = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (!isFence(line)) continue;
    while ((closings[next] ?? Infinity) <= index) next += 1;
    const end = closings
      .slice(next, next + mostTried)
      .find((each) => closes(line.text, lines[each] as PostLine));
    const inner = end === undefined ? [] : lines.slice(index + 1, end);
    const isCode =
      end !== undefined && !(wrapping.test(line.text) && looksLikeProse(inner)) && !inner.every(isBlank);
    pairs.set(index, isCode ? end : undefined);
    if (isCode) index = end;
  }
  return pairs;
}

/** Which lines are code, or a fence of it, by their places. */
export function codePlaces(lines: readonly PostLine[]): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of pairFences(lines))
    for (let index = start; index <= (end ?? -1); index += 1) places.add(index);
  return places;
}

/** The same lines, those of text without very wide white space; code stays as it is, to the byte. */
export function narrowText(lines: readonly PostLine[]): PostLine[] {
  const code = codePlaces(lines);
  return lines.map((line, index) => (code.has(index) ? line : narrowed(line)));
}

/**
 * Tells code from text. A fence that is never closed, and a pair around what is plainly prose, are taken off.
 */
export function splitCode(lines: readonly PostLine[], log: ImportLog): Stretch[] {
  const stretches: Stretch[] = [];
  const pairs = pairFences(lines);
  let text: PostLine[] = [];
  const flush = (): void => {
    if (text.length > 0) stretches.push({ isCode: false, lines: text });
    text = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (!pairs.has(index)) {
      text.push(line);
      continue;
    }
    const end = pairs.get(index);
    if (end === undefined) {
      log.guess(say('import.odd-fence'), line.number);
      log.drop(line.text.trim(), stray, line.number);
      continue;
    }
    flush();
    stretches.push({ isCode: true, lines: lines.slice(index, end + 1) });
    index = end;
  }
  flush();
  return stretches;
}

/** Columns that a tab reaches to. */
const tab = 4;

/** The columns that the white space at the start of a line takes. */
function indentOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += tab - (columns % tab);
    else break;
  }
  return columns;
}

/** A line of code without the indent that made it code. */
function outdented({ text, number }: PostLine): PostLine {
  return { text: text.replace(/^(?: {0,3}\t| {4})/, ''), number };
}

/** A fence longer than any in the code. */
function fenceFor(lines: readonly PostLine[]): string {
  const longest = Math.max(2, ...lines.map(({ text }) => /^\s*(`+)/.exec(text)?.[1]?.length ?? 0));
  return '`'.repeat(longest + 1);
}

const listItem = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/**
 * Puts fences around code that is code by its indent (CommonMark 0.31, section 4.4): at least four columns, behind a blank
 * line, and in no list.
 */
export function fenceIndented(lines: readonly PostLine[]): PostLine[] {
  const code = codePlaces(lines);
  const written: PostLine[] = [];
  let isInList = false;
  let isAfterBlank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    const isIndented = !isBlank(line) && !code.has(index) && indentOf(line.text) >= tab;
    if (isIndented && isAfterBlank && !isInList) {
      let end = index + 1;
      while (
        end < lines.length &&
        (isBlank(lines[end] as PostLine) || indentOf(lines[end]?.text ?? '') >= tab)
      )
        end += 1;
      while (isBlank(lines[end - 1] as PostLine)) end -= 1;
      const inner = lines.slice(index, end).map(outdented);
      const fence = fenceFor(inner);
      written.push({ text: fence, number: line.number }, ...inner, {
        text: fence,
        number: lines[end - 1]?.number ?? line.number,
      });
      index = end - 1;
      isAfterBlank = false;
      continue;
    }
    if (!code.has(index) && !isBlank(line)) {
      if (listItem.test(line.text)) isInList = true;
      else if (isAfterBlank && indentOf(line.text) < 2) isInList = false;
    }
    isAfterBlank = isBlank(line);
    written.push(line);
  }
  return written;
}

/** The code of a stretch, without its fences: what stands between them, to the byte but for line ends. */
export function codeOf({ lines }: Stretch): string {
  const [opening] = lines;
  const indent = Math.min(3, indentOf(opening?.text ?? ''));
  return lines
    .slice(1, -1)
    .map(({ text }) => text.replace(new RegExp(`^ {0,${indent}}`), ''))
    .join('\n');
}

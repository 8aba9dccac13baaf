import type { ImportLog } from '#importing/import-log.ts';
import { columnsOf, withoutColumns } from '#importing/columns.ts';
import { isBlank, narrowed, type PostLine } from '#importing/lines.ts';
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

/** A line: the marks of quotations before it, the columns at which the rest starts, and what that is. */
interface Placed {
  quotes: number;
  /** Of white space and the marks of list items, behind the marks of quotations. */
  column: number;
  /** Whether a mark of a list item stands before the rest. */
  isMarked: boolean;
  rest: string;
}

function placed({ text }: PostLine): Placed {
  const marks = /^(?: {0,3}> ?)*/.exec(text)?.[0] ?? '';
  const inner = text.slice(marks.length);
  const [before = '', items = ''] = /^\s*((?:(?:[-*+]|\d{1,9}[.)])\s+)*)/.exec(inner) ?? [];
  return {
    quotes: marks.match(/>/g)?.length ?? 0,
    column: columnsOf(before),
    isMarked: items !== '',
    rest: inner.slice(before.length),
  };
}

/** A fence that closes code has its sign, as many at least, stands about where it does, and has nothing behind. */
function closes(opening: Placed, closing: Placed, isInside: boolean): boolean {
  const sign = /^(`{3,}|~{3,})/.exec(opening.rest)?.[1] ?? '';
  return (
    closing.quotes === opening.quotes &&
    closing.column <= (isInside ? opening.column + 3 : 3) &&
    closing.rest.startsWith(sign)
  );
}

/** Code hardly holds whole sentences of Chinese, a heading or a picture. */
function looksLikeProse(lines: readonly PostLine[]): boolean {
  const solid = lines.filter((line) => !isBlank(line));
  const prose = solid.filter(({ text }) =>
    /[\u4E00-\u9FFF][^\n]{12,}[。！？：；”]\s*$|^#{1,6}\s+\S|^!\[/.test(text),
  );
  return prose.length >= 2 && prose.length * 3 >= solid.length;
}

/** Whether a pair of fences is around a whole post that is no code, or around most of it. */
function isWrapped(lines: readonly PostLine[], start: number, end: number): boolean {
  const inner = lines.slice(start + 1, end);
  if (!wrapping.test(lines[start]?.text ?? '') || !looksLikeProse(inner)) return false;
  const solid = (some: readonly PostLine[]): number => some.filter((line) => !isBlank(line)).length;
  return solid(inner) * 2 > solid(lines);
}

/** Tells line by line whether an item of a list goes on. */
class ListState {
  isInside = false;
  #isAfterBlank = true;
  #quotes = 0;

  take(line: PostLine, { quotes, column, isMarked, rest }: Placed): void {
    if (quotes !== this.#quotes) [this.isInside, this.#isAfterBlank, this.#quotes] = [false, true, quotes];
    if (isBlank(line) || rest === '') {
      this.#isAfterBlank = true;
      return;
    }
    if (isMarked) this.isInside = true;
    else if (this.#isAfterBlank && column < 2) this.isInside = false;
    this.#isAfterBlank = false;
  }
}

/** The last line of the quotation that each line is in. */
function quotationEnds(places: readonly Placed[]): number[] {
  const ends: number[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1)
    ends[index] = (places[index + 1]?.quotes ?? 0) > 0 ? (ends[index + 1] as number) : index;
  return ends;
}

/**
 * The fences of a text, those in quotations and lists too: where each stands, with the place of the one that closes it;
 * undefined for one that opens no code.
 */
function pairFences(lines: readonly PostLine[]): Map<number, number | undefined> {
  const pairs = new Map<number, number | undefined>();
  if (!lines.some(({ text }) => /`{3}|~{3}/.test(text))) return pairs;
  const places = lines.map(placed);
  const ends = quotationEnds(places);
  const closings = places.flatMap(({ rest, isMarked }, index) =>
    !isMarked && /^(?:`{3,}|~{3,})\s*$/.test(rest) ? [index] : [],
  );
  const list = new ListState();
  let next = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const [line, place] = [lines[index] as PostLine, places[index] as Placed];
    list.take(line, place);
    const isInside = list.isInside && (place.column > 3 || place.isMarked);
    const opens = /^(?:`{3,}[^`]*|~{3,}.*)$/.test(place.rest) && (isInside || place.column <= 3);
    if (!opens) continue;
    while ((closings[next] ?? Infinity) <= index) next += 1;
    const last = place.quotes > 0 ? (ends[index] as number) : lines.length;
    const end = closings
      .slice(next, next + mostTried)
      .find((each) => each <= last && closes(place, places[each] as Placed, isInside));
    const isCode =
      end !== undefined && !isWrapped(lines, index, end) && !lines.slice(index + 1, end).every(isBlank);
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

/** The line of code without what stands before it: marks of quotations, and so many columns of white space. */
function bared(text: string, { quotes, column }: Placed): string {
  const marks = new RegExp(`^(?: {0,3}> ?){0,${quotes}}`);
  return withoutColumns(text.replace(marks, ''), column);
}

/** The code of a stretch, without its fences: what stands between them, to the byte but for line ends. */
export function codeOf({ lines }: Stretch): string {
  const place = placed(lines[0] ?? { text: '', number: 0 });
  return lines
    .slice(1, -1)
    .map(({ text }) => bared(text, place))
    .join('\n');
}

/** Moves code in quotations and lists below its fence, where some of it stands further left and would end them. */
export function alignFenced(lines: readonly PostLine[]): PostLine[] {
  const aligned = [...lines];
  for (const [start, end] of pairFences(lines)) {
    const place = placed(lines[start] as PostLine);
    if (end === undefined || (place.quotes === 0 && place.column === 0)) continue;
    const prefix = '> '.repeat(place.quotes) + ' '.repeat(place.column);
    for (let index = start + 1; index <= end; index += 1) {
      const { text, number } = lines[index] as PostLine;
      aligned[index] = {
        text: (prefix + bared(text, place)).replace(/^[> ]+$/, (all) => all.trimEnd()),
        number,
      };
    }
  }
  return aligned;
}

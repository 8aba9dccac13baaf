import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { parse, postprocess, preprocess } from 'micromark';
import type { Event, Extension, Token } from 'micromark-util-types';
import type { ImportLog } from '#importing/import-log.ts';
import { fenceFor } from '#importing/fences.ts';
import { isNestedTooDeep } from '#importing/nesting.ts';
import { isFence, type PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/** Only blocks matter here, not what stands in their lines. */
const withoutText: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

const onlyTags = /^ {0,3}(?:<\/?(?!(?:pre|script|style|textarea)\b)[a-z][^<>]{0,1000}>\s*)+$/i;

/** Whether tags are all of a line, and a fence is below it: they are taken off later, and the fence then opens code. */
function isAboveFence(line: PostLine, next: PostLine | undefined): boolean {
  return next !== undefined && isFence(next) && onlyTags.test(line.text);
}

/** A block of code, by its lines: the first has the place 0. */
interface Block {
  start: number;
  end: number;
  isFenced: boolean;
  isClosed: boolean;
  /** Where the code begins in its first line, behind the marks of quotations and lists. */
  column: number;
  /** The code of each line, by its place; of a fenced block, also the fences. */
  texts: Map<number, string>;
}

/** Finds the code of a text (CommonMark 0.31, sections 4.4 and 4.5), also in quotations and lists. */
function blocksOf(lines: readonly PostLine[]): Block[] {
  const hidden = new Set<number>();
  for (const [place, line] of lines.entries())
    if (isNestedTooDeep(line) || isAboveFence(line, lines[place + 1])) hidden.add(place);
  const source = lines.map(({ text }, place) => (hidden.has(place) ? '' : text)).join('\n');
  const events: Event[] = postprocess(
    parse({ extensions: [gfmFootnote(), withoutText] })
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  const blocks: Block[] = [];
  for (const [kind, { type, start, end }, context] of events) {
    if (kind !== 'enter') continue;
    const place = start.line - 1;
    const block = blocks.at(-1);
    if (type === 'codeFenced' || type === 'codeIndented')
      blocks.push({
        start: place,
        // What a quotation or a list ends with ends where the next line begins.
        end: end.line - (end.column === 1 && end.line > start.line ? 2 : 1),
        isFenced: type === 'codeFenced',
        isClosed: false,
        column: start.column - 1,
        texts: new Map(),
      });
    else if (block && (type === 'codeFencedFence' || type === 'codeFlowValue')) {
      const token: Pick<Token, 'start' | 'end'> = { start, end };
      block.texts.set(place, context.sliceSerialize(token));
      if (type === 'codeFencedFence' && place > block.start) block.isClosed = true;
    }
  }
  for (const { start, end, column, texts } of blocks)
    for (let place = start + 1; place <= end; place += 1)
      if (hidden.has(place)) texts.set(place, withoutIndent(lines[place]?.text ?? '', column));
  return blocks;
}

/** What stands before code in its first line; behind the mark of a list one space, as where the code was indented. */
function prefixOf(text: string, { column, isFenced }: Block): string {
  const before = text.slice(0, column);
  return isFenced ? before : before.replace(/([*+-]|\d[.)])\t?$/, '$1 ');
}

/** A line without so many columns of white space at its start. */
function withoutIndent(text: string, columns: number): string {
  return text.slice(Math.min(columns, /^ */.exec(text)?.[0].length ?? 0));
}

/** Whether a text can have code at all. */
function mayHaveCode({ text }: PostLine): boolean {
  return /`{3}|~{3}|^(?: {0,3}\t| {4})|(?:[>*+-]|\d[.)])(?: {5}| {0,4}\t)/.test(text);
}

/** Which lines are code, or a fence of it, by their places. */
export function codePlaces(lines: readonly PostLine[]): Set<number> {
  const places = new Set<number>();
  if (!lines.some(mayHaveCode)) return places;
  for (const { start, end } of blocksOf(lines))
    for (let place = start; place <= end; place += 1) places.add(place);
  return places;
}

/**
 * Tells the code of a post from its text: its lines get `code`. What is code by its indent gets fences, and a fence that is
 * never closed is closed.
 *
 * @returns the lines, and the code of each block, as a reader of CommonMark sees it
 */
export function markCode(
  lines: readonly PostLine[],
  log: ImportLog,
): { lines: PostLine[]; blocks: string[] } {
  if (!lines.some(mayHaveCode)) return { lines: [...lines], blocks: [] };
  const written: PostLine[] = [];
  const codes: string[] = [];
  let next = 0;
  for (const block of blocksOf(lines)) {
    const { start, end, isFenced, isClosed, column, texts } = block;
    const first = lines[start] as PostLine;
    const last = lines[end]?.number ?? first.number;
    const before = prefixOf(first.text, block);
    // A fence at the end has no code below it.
    if (isFenced && end === start) {
      written.push(...lines.slice(next, start), { text: before, number: first.number });
      log.drop(first.text.slice(column).trim(), say('import.drop.fence'), first.number);
      next = end + 1;
      continue;
    }
    // Below, quotations go on, and marks of lists become their width.
    const below = before.replace(/[^>\s]/g, ' ');
    const inner: PostLine[] = [];
    for (let place = isFenced ? start + 1 : start; place <= end - (isClosed ? 1 : 0); place += 1) {
      const { text, number } = lines[place] as PostLine;
      const code = texts.get(place) ?? '';
      const whole = code === '' ? below.trimEnd() : below + code;
      inner.push({ text: isFenced ? text : whole, number, code });
    }
    // Blank lines below code that is never closed are no part of it.
    while (!isClosed && inner.at(-1)?.code?.trim() === '') inner.pop();
    const value = inner.map(({ code }) => code).join('\n');
    const [, own = '```', info = ''] = (isFenced && /^(`+|~+)(.*)$/.exec(texts.get(start) ?? '')) || [];
    const sign = fenceFor(value, own);
    if (isFenced && !isClosed) log.guess(say('import.open-fence'), first.number);
    written.push(
      ...lines.slice(next, start),
      { text: before + sign + info, number: first.number, code: sign + info },
      ...inner,
      { text: below + sign, number: last, code: sign },
    );
    codes.push(value);
    next = end + 1;
  }
  written.push(...lines.slice(next));
  return { lines: written, blocks: codes };
}

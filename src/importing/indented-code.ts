import { columnsOf, indentOf, withoutColumns } from '#importing/columns.ts';
import { codePlaces } from '#importing/fences.ts';
import { isBlank, isRule, type PostLine } from '#importing/lines.ts';

/** So many columns more than the text around it make a line code. */
const codeIndent = 4;

/** Quotations within more quotations than these are accidents. */
const deepest = 6;

const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const quotation = /^ {0,3}> ?/;

/** The columns at which the text of an item of a list starts; undefined where a line starts none. */
function startOfItem(text: string): number | undefined {
  const mark = listItem.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const bare = columnsOf(mark.trimEnd());
  const gap = columnsOf(mark) - bare;
  return bare + (gap > codeIndent || gap === 0 ? 1 : gap);
}

/** A fence longer than any in the code. */
function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.map((text) => /^\s*(`+)/.exec(text)?.[1]?.length ?? 0));
  return '`'.repeat(longest + 1);
}

/** The code that starts at a line, between fences, and the place of the line behind it. */
function fenced(
  lines: readonly PostLine[],
  start: number,
  column: number,
): { written: PostLine[]; end: number } {
  const least = column + codeIndent;
  let end = start + 1;
  while (end < lines.length && (isBlank(lines[end] as PostLine) || indentOf(lines[end]?.text ?? '') >= least))
    end += 1;
  while (isBlank(lines[end - 1] as PostLine)) end -= 1;
  const own = lines.slice(start, end);
  const code = own.map(({ text }) => withoutColumns(text, least));
  const [fence, before] = [fenceFor(code), ' '.repeat(column)];
  const [first, last] = [own[0] as PostLine, own.at(-1) as PostLine];
  return {
    written: [
      { text: before + fence, number: first.number },
      ...code.map((text, index) => ({
        text: text === '' ? '' : before + text,
        number: own[index]?.number ?? first.number,
      })),
      { text: before + fence, number: last.number },
    ],
    end,
  };
}

/** Puts fences around the code in a quotation. */
function inQuotation(lines: readonly PostLine[], depth: number): PostLine[] {
  const inner = lines.map(({ text, number }) => ({ text: text.replace(quotation, ''), number }));
  if (depth === deepest || !inner.some(({ text }) => /^(?:\s{4}|\t| {0,3}>)/.test(text))) return [...lines];
  return fenceIndented(inner, depth + 1).map(({ text, number }) => ({ text: `> ${text}`.trimEnd(), number }));
}

/**
 * Puts fences around code that is code by its indent (CommonMark 0.31, section 4.4): four columns more than the text of the
 * quotation or the item of a list around it, and behind what is no paragraph.
 */
export function fenceIndented(lines: readonly PostLine[], depth = 0): PostLine[] {
  const code = codePlaces(lines);
  const written: PostLine[] = [];
  const items: number[] = [];
  let isInParagraph = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    const { text } = line;
    if (!code.has(index) && quotation.test(text)) {
      const length = lines.slice(index).findIndex((each) => !quotation.test(each.text));
      const end = length === -1 ? lines.length : index + length;
      written.push(...inQuotation(lines.slice(index, end), depth));
      index = end - 1;
      isInParagraph = true;
      continue;
    }
    if (code.has(index) || isBlank(line)) {
      written.push(line);
      isInParagraph = false;
      continue;
    }
    const [indent, item] = [indentOf(text), startOfItem(text)];
    if (!isInParagraph || item !== undefined) while (indent < (items.at(-1) ?? 0)) items.pop();
    const column = items.at(-1) ?? 0;
    if (!isInParagraph && indent >= column + codeIndent) {
      const block = fenced(lines, index, column);
      written.push(...block.written);
      index = block.end - 1;
      continue;
    }
    if (item !== undefined) items.push(item);
    isInParagraph = !/^ {0,3}#{1,6}(?:\s|$)/.test(text) && !isRule(line);
    written.push(line);
  }
  return written;
}

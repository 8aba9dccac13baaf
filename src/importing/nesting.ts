import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/** Deeper lists and quotes than this are accidents, and a parser takes ages over them. */
const deepest = 6;
/** Columns of white space before a line that still nest it. */
const widest = 24;
/** A paragraph with more brackets than this is cut in pieces: the parser tries each with each. */
const mostBrackets = 120;

const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const mark = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/g;

/** Whether a line nests deeper than is kept. */
export function isNestedTooDeep({ text }: PostLine): boolean {
  const found = marks.exec(text)?.[0];
  return found !== undefined && (found.match(mark)?.length ?? 0) > deepest;
}

function limitMarks(line: PostLine, log: ImportLog): PostLine {
  const found = marks.exec(line.text)?.[0];
  if (found === undefined) return line;
  const all = found.match(mark) ?? [];
  if (all.length <= deepest) return line;
  log.guess(say('import.nesting', { depth: all.length, most: deepest }), line.number);
  log.drop(all.slice(deepest).join(''), say('import.drop.nesting'), line.number);
  return { ...line, text: all.slice(0, deepest).join('') + line.text.slice(found.length) };
}

function limitIndent(line: PostLine): PostLine {
  const indent = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const width = indent.replaceAll('\t', '    ').length;
  return width > widest ? { ...line, text: ' '.repeat(widest) + line.text.slice(indent.length) } : line;
}

/** Cuts a line behind every so many brackets, so that no paragraph has more. */
function cutBrackets(line: PostLine): PostLine[] {
  const brackets = line.text.match(/[[\]]/g)?.length ?? 0;
  if (brackets <= mostBrackets) return [line];
  const pieces: PostLine[] = [];
  let [count, start] = [0, 0];
  for (const { index } of line.text.matchAll(/\]/g)) {
    count += 2;
    if (count < mostBrackets) continue;
    const end = /\s/.test(line.text[index + 1] ?? ' ') ? index + 1 : index + 1;
    pieces.push({ ...line, text: line.text.slice(start, end) }, { ...line, text: '' });
    [count, start] = [0, end];
  }
  const rest = line.text.slice(start);
  const openings = rest.match(/\[/g)?.length ?? 0;
  if (openings <= mostBrackets) return [...pieces, { ...line, text: rest }];
  for (let from = 0; from < rest.length; from += 500)
    pieces.push({ ...line, text: rest.slice(from, from + 500) }, { ...line, text: '' });
  return pieces;
}

/** Limits how deep lists, quotations, indents and brackets nest, so that parsing stays fast. */
export function limitNesting(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  let brackets = 0;
  return lines.flatMap((line): PostLine[] => {
    const limited = cutBrackets(limitIndent(limitMarks(line, log)));
    // Lines of one paragraph count together.
    brackets =
      line.text.trim() === '' || limited.length > 1 ? 0 : brackets + (line.text.match(/[[\]]/g)?.length ?? 0);
    if (brackets <= mostBrackets) return limited;
    brackets = 0;
    return [...limited, { ...line, text: '' }];
  });
}

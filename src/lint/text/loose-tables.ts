import type { TypedDiagnostic } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedPassage, TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

/** The bars that people type for that of a table. */
const bar = /[|｜│]/;

/** A line of a text, as it is typed and with its marks masked. */
interface Line {
  start: number;
  source: string;
  masked: string;
}

/** The cells of a line without the bars at its ends. */
function cellsOf(masked: string): string[] {
  return masked
    .trim()
    .replace(/^[|｜│]|[|｜│]$/g, '')
    .split(bar);
}

const isRule = (line: Line): boolean =>
  bar.test(line.masked) && cellsOf(line.masked).every((cell) => /^\s*[:：]?[-－—–−─]+[:：]?\s*$/.test(cell));

function isRow({ masked }: Line): boolean {
  const bars = masked.split(bar).length - 1;
  return /^[ \t]*[|｜│]/.test(masked) ? bars >= 2 : /\S [|｜│] \S/.test(masked);
}

function linesOf({ text, start }: TypedPassage, { source }: TypedText): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: masked, index }) => ({
    start: start + index,
    source: source.slice(start + index, start + index + masked.length),
    masked,
  }));
}

/** A line of hyphens for as many cells, aligned as the one that was typed for it. */
function ruleOf(count: number, typed: Line | undefined): string {
  const cells = typed && isRule(typed) ? cellsOf(typed.masked).map((cell) => cell.trim()) : [];
  const isAligned = cells.length === count;
  const parts = Array.from({ length: count }, (_, index) => {
    const cell = isAligned ? (cells[index] ?? '') : '';
    return `${/^[:：]/.test(cell) ? ':' : ''}---${/[:：]$/.test(cell) ? ':' : ''}`;
  });
  return `| ${parts.join(' | ')} |`;
}

/** Puts a table's own bars where others are typed; what is masked stays. */
export function withBars({ source, masked }: Pick<Line, 'source' | 'masked'>): string {
  return Array.from({ length: masked.length }, (_, index) =>
    bar.test(masked.charAt(index)) ? '|' : source.charAt(index),
  ).join('');
}

function explain(rows: readonly Line[]): Omit<TypedDiagnostic, 'at'> | undefined {
  const [first, second] = rows;
  if (!first) return undefined;
  const help = say('tables-even.hyphens.help');
  if (rows.some(({ masked }) => /[｜│]/.test(masked)))
    return { message: say('tables-even.wide'), help: say('tables-even.wide.help') };
  if (!second)
    return bar.test(first.masked.trim().at(-1) ?? '') && first.masked.split('|').length > 3
      ? { message: say('tables-even.alone'), help: say('tables-even.alone.help') }
      : undefined;
  if (!isRule(second)) return { message: say('tables-even.no-hyphens'), help };
  const [head, cells] = [cellsOf(first.masked).length, cellsOf(second.masked).length];
  return head === cells
    ? { message: say('tables-even.second'), help }
    : { message: say('tables-even.hyphens', { cells, head }), help };
}

function fixOf(rows: readonly Line[], typed: TypedText): TypedDiagnostic['fix'] {
  const content = rows.filter((row, index) => index !== 1 || !isRule(row));
  const counts = new Set(content.map(({ masked }) => cellsOf(masked).length));
  const [count] = counts;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || count === undefined || counts.size !== 1 || content.length < 2) return undefined;
  const [head = '', ...others] = content.map(withBars);
  const text = [head, ruleOf(count, rows[1]), ...others].join('\n');
  const fix = { start: first.start, end: last.start + last.source.length, text };
  return makesNode(typed, fix, 'table') ? fix : undefined;
}

/** Rows that lie apart from each other by blank lines, each a paragraph. */
function findScattered(passages: readonly TypedPassage[], typed: TypedText): Line[][] {
  const runs: Line[][] = [];
  let end: number | undefined;
  for (const passage of passages) {
    const [row, ...others] = linesOf(passage, typed);
    const isAlone = row && others.length === 0 && passage.parents.length === 1 && isRow(row);
    const follows = end !== undefined && /^\s*$/.test(typed.source.slice(end, passage.start));
    if (isAlone && follows) runs.at(-1)?.push(row);
    else if (isAlone) runs.push([row]);
    end = isAlone ? passage.start + passage.text.length : undefined;
  }
  return runs.filter(({ length }) => length > 1);
}

/** The rows of tables in a paragraph. */
function rowsIn(passage: TypedPassage, typed: TypedText): Line[] {
  const lines = linesOf(passage, typed);
  const from = lines.findIndex(isRow);
  if (from === -1) return [];
  const length = lines.slice(from).findIndex((line) => !isRow(line));
  return lines.slice(from, length === -1 ? undefined : from + length);
}

/** Finds rows of tables that the parser took for paragraphs. */
export function findLooseTables(typed: TypedText): TypedDiagnostic[] {
  const paragraphs = typed.passages.filter(({ node }) => node.type === 'paragraph');
  const scattered = findScattered(paragraphs, typed);
  const known = new Set(scattered.flat().map(({ start }) => start));
  const found = scattered.map((rows): TypedDiagnostic => {
    const fix = fixOf(rows, typed);
    return {
      at: rows[0]?.start ?? 0,
      message: say('tables-even.scattered'),
      help: say('tables-even.scattered.help'),
      ...(fix && { fix }),
    };
  });
  for (const passage of paragraphs) {
    const rows = known.has(passage.start) ? [] : rowsIn(passage, typed);
    const words = explain(rows);
    const [first] = rows;
    if (!words || !first) continue;
    const fix = passage.parents.length === 1 ? fixOf(rows, typed) : undefined;
    found.push({ at: first.start + first.masked.search(/\S/), ...words, ...(fix && { fix }) });
  }
  return found;
}

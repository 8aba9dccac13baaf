import type { LintText, Report, Rule } from '#lint/rule.ts';
import { outlineOf, type OutlineEntry } from '#markdown/outline.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const numeral = '[一二三四五六七八九十]';

/** Numbers before a title. What goes on may not make a figure (2.0) or a pair of numerals (一、二级市场). */
const typedNumber = new RegExp(
  `^(?:${[
    // 1. Title, 1) Title, 1.标题
    '\\d{1,2}\\\\?[.)](?:[ \\t]+|$|(?=[^\\s\\d.A-Za-z]))',
    // 1.2. Title
    '\\d{1,2}(?:\\.\\d{1,2})+\\\\?\\.[ \\t]+',
    // 1、标题
    '\\d{1,2}[、．）][ \\t]*(?!\\d)',
    // 01 Title
    '0\\d[ \\t]+',
    // (1) Title, （一）标题
    `[（(](?:\\d{1,2}|${numeral}{1,3})[）)][ \\t]*`,
    // 一、标题
    `${numeral}{1,3}[、．.][ \\t]*(?!${numeral})`,
    // ① 标题, Ⅳ. Title
    '[①-⑳Ⅰ-Ⅻ][.、．]?[ \\t]*',
  ].join('|')})`,
);

/** Finds the number that was typed before a title, as it stands in the source. */
export function findTypedNumber(title: string): string | undefined {
  return typedNumber.exec(title)?.[0];
}

function checkLevel(entry: OutlineEntry, report: (words: { message: Phrase; help: Phrase }) => void): void {
  const above = entry.parent?.depth ?? 1;
  if (entry.depth <= above + 1) return;
  const { title } = entry;
  const [marks, fitting] = ['#'.repeat(entry.depth), '#'.repeat(above + 1)];
  report({
    message: entry.parent
      ? say('headings-in-order.level', {
          title,
          marks,
          parent: entry.parent.title,
          parentMarks: '#'.repeat(above),
        })
      : say('headings-in-order.no-section', { title, marks }),
    help: say('headings-in-order.level.help', { marks: fitting }),
  });
}

function checkNumber(entry: OutlineEntry, file: string, source: SourceLines, report: Report): void {
  const start = source.offsetAt(entry);
  const marks = /^#{1,6}[ \t]+/.exec(source.text.slice(start, start + 40))?.[0] ?? '';
  const title = /^.*/.exec(source.text.slice(start + marks.length))?.[0] ?? '';
  const number = findTypedNumber(title);
  if (number === undefined) return;
  const at = start + marks.length;
  const isAll = title.slice(number.length).trim() === '';
  report({
    file,
    ...source.placeAt(at),
    message: say('headings-in-order.number', { number: number.replace('\\', '').trim() }),
    help: say('headings-in-order.number.help'),
    ...(isAll ? {} : { fix: { start: at, end: at + number.length, text: '' } }),
  });
}

function checkHeadings({ file, body }: LintText, source: SourceLines, report: Report): void {
  const first = new Map<OutlineEntry | undefined, Map<string, OutlineEntry>>();
  for (const entry of outlineOf(body)) {
    const { depth, line, column, title, parent, isEmpty } = entry;
    const place = { file, line, column };
    checkLevel(entry, (words) => report({ ...place, ...words }));
    if (depth === 2) checkNumber(entry, file, source, report);
    if (isEmpty)
      report({
        ...place,
        message: say('headings-in-order.empty', { title }),
        help: say('headings-in-order.empty.help'),
      });
    const siblings = first.get(parent) ?? new Map<string, OutlineEntry>();
    first.set(parent, siblings);
    const same = siblings.get(title);
    if (same)
      report({
        ...place,
        message: say('headings-in-order.same', { title, line: same.line }),
        help: say('headings-in-order.same.help'),
        related: { file, line: same.line, column: same.column },
      });
    else siblings.set(title, entry);
  }
}

/** Sections go down one level at a time, hold something, differ in their titles and leave numbers to the page. */
export const headingsInOrder: Rule = {
  name: 'headings-in-order',
  checkText(text, { read }, report) {
    checkHeadings(text, new SourceLines(read(text.file)), report);
  },
};

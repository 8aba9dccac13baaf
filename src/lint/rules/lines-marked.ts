import remarkLintNoBlockquoteWithoutMarker from 'remark-lint-no-blockquote-without-marker';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

/** A full-width mark of a quotation at the start of a line. */
const otherQuote = /(?<=^|[\r\n])[ \t]*([＞》〉])[^\S\r\n]*(?=\S)/g;

/** A line of marks that people type for a line across the page. */
const otherRule = /^[ \t]*(?:(?:[－—–−─＝＊＿]{3,}|={3,})[ \t]*|(?:[－—＊][ \t]*){3,})$/gmu;

function checkMarks(typed: TypedText, report: ReportTyped): void {
  for (const { node, text, start, parents } of typed.passages) {
    if (node.type !== 'paragraph') continue;
    const quotes = [...text.matchAll(otherQuote)];
    const fixed = text.replace(otherQuote, '> ');
    for (const { 0: all, 1: mark = '', index } of quotes) {
      const at = start + index + all.indexOf(mark);
      const fix = { start: at, end: start + index + all.length, text: '> ' };
      const isAll = fixed.split(/\r\n?|\n/).every((line) => line.startsWith('> '));
      report({
        at,
        message: say('lines-marked.quotation', { mark }),
        help: say('lines-marked.quotation.help'),
        ...(isAll &&
          parents.length === 1 &&
          (quotes.length > 1 || makesNode(typed, fix, 'blockquote')) && { fix }),
      });
    }
    for (const { 0: line, index } of text.matchAll(otherRule)) {
      const fix = { start, end: start + text.length, text: '---' };
      const isAll = line === text;
      report({
        at: start + index,
        message: say('lines-marked.rule', { marks: line.trim() }),
        help: say('lines-marked.rule.help'),
        ...(isAll && makesNode(typed, fix, 'thematicBreak') && { fix }),
      });
    }
  }
}

/** How a line ends that is not broken inside a sentence of English. */
const sentenceEnd = /[\p{Script=Han}。！？；：，、.!?;:…”’）)]$/u;

/** Lines below a quotation or an item that Markdown takes into it. */
function checkLazyLines(typed: TypedText, report: ReportTyped): void {
  const { source, lines } = typed;
  for (const { start } of lintMarkdown(typed, remarkLintNoBlockquoteWithoutMarker))
    report({
      at: start,
      message: say('lines-marked.below-quotation'),
      help: say('lines-marked.below-quotation.help'),
    });
  visit(typed.tree, 'listItem', ({ children, position }) => {
    const last = children.at(-1);
    if (last?.type !== 'paragraph' || last.position === undefined) return;
    const least = position?.start.column ?? 1;
    for (let line = last.position.start.line + 1; line <= last.position.end.line; line += 1) {
      const at = lines.offsetAt({ line, column: 1 });
      const indent = /^[ \t>]*/.exec(source.slice(at, at + 200))?.[0].length ?? 0;
      if (indent >= least || !sentenceEnd.test(source.slice(0, at).trimEnd().slice(-2))) continue;
      report({
        at: at + indent,
        message: say('lines-marked.below-item'),
        help: say('lines-marked.below-item.help'),
      });
      break;
    }
  });
}

/** Lines that are indented as code elsewhere is: here they are a paragraph. */
function checkIndents({ tree, source, lines }: TypedText, report: ReportTyped): void {
  for (const { type, position } of tree.children) {
    if (type !== 'paragraph' || !position) continue;
    const { start, end } = position;
    const from = lines.offsetAt({ line: start.line, column: 1 });
    const rows = source.slice(from, end.offset).split(/\r\n?|\n/);
    if (!rows.every((row) => /^(?: {4}|\t)/.test(row))) continue;
    report({
      at: from,
      message: say('lines-marked.indent'),
      help: say('lines-marked.indent.help'),
    });
  }
}

/** Marks at the start of a line do what their author meant. */
export const linesMarked: Rule = {
  name: 'lines-marked',
  checkTyped(typed, report) {
    checkMarks(typed, report);
    checkLazyLines(typed, report);
    checkIndents(typed, report);
  },
};

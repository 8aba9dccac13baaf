import remarkLintHeadingStyle from 'remark-lint-heading-style';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import { lineEndBefore, type TypedText } from '#lint/text/typed-text.ts';

/** Spaces that Markdown does not take for one. */
const otherSpace = '[^\\S \\t\\r\\n]|[\\u200B\\u2060]';

/** Hashes at the start of a line that make no heading: half- or full-width, with no plain space behind them. */
const hashes = new RegExp(
  `(?<=^[ \\t]{0,3})(?:#{7,}(?![#＃])|#{2,}(?![#＃\\s])|#{2,6}(?=${otherSpace})|#*＃[#＃]*)(?:${otherSpace}|[ \\t])*(?=\\S)`,
  'gmu',
);

/** A line of one hash and a few words that end as titles do. */
const loneHash = /^#(?=\p{Script=Han})[^#\n。！？，；]{1,30}$/u;

function explain(marks: string): { message: string; wanted: string } {
  const typed = marks.trim();
  const count = typed.length;
  if (count > 6) return { message: `${count} hashes make no heading`, wanted: '######' };
  const wanted = '#'.repeat(Math.max(2, count));
  if (/＃/.test(marks)) return { message: `“${typed}” is full-width and makes no heading`, wanted };
  if (marks !== typed) return { message: `the space after “${typed}” is none that makes a heading`, wanted };
  return { message: `“${typed}” makes no heading without a space behind it`, wanted };
}

function checkHashes(typed: TypedText, report: ReportTyped): void {
  for (const { node, text, start } of typed.passages) {
    if (node.type !== 'paragraph') continue;
    for (const { 0: marks, index } of text.matchAll(hashes)) {
      const { message, wanted } = explain(marks);
      const at = start + index;
      const fix = { start: at, end: at + marks.length, text: `${wanted} ` };
      const isSure = marks.trim().length === wanted.length && makesNode(typed, fix, 'heading');
      report({ at, message, help: `Write ${wanted}, a space, and the title.`, ...(isSure && { fix }) });
    }
    if (loneHash.test(text))
      report({
        at: start,
        message: 'a line that starts with “#” is published as it stands',
        help: 'Write ## and a space before the title of a section, or \\# for the character itself.',
      });
  }
}

/** Headings that are one, with no title, or with hashes that are typed to close them and do not. */
function checkTitles(typed: TypedText, report: ReportTyped): void {
  visit(typed.tree, 'heading', ({ position, children, depth }) => {
    const at = position?.start.offset ?? 0;
    const end = position?.end.offset ?? at;
    const closing = /(?<=[^\s#\\])#{2,}$/.exec(typed.source.slice(at, end));
    if (children.length === 0)
      report({ at, message: 'this heading has no title', help: 'Write one, or delete the hashes.' });
    else if (closing && closing[0].length === depth)
      report({
        at: end - depth,
        message: `“${closing[0]}” right behind the title is published as part of it`,
        help: 'Delete it: a heading needs no hashes at its end.',
        fix: { start: end - depth, end, text: '' },
      });
  });
}

/** Lines of hyphens or equals signs make a heading of the paragraph right above them. */
function checkUnderlines(typed: TypedText, report: ReportTyped): void {
  for (const { start, text } of lintMarkdown(typed, remarkLintHeadingStyle, 'atx' as const)) {
    const underline = /(?<=[\r\n])[ \t>]*([-=]+)[ \t]*$/.exec(text);
    if (!underline) continue;
    const words = text.slice(0, underline.index).trim();
    const at = start + underline.index + underline[0].search(/[-=]/);
    const isSentence = /[。．.！!？?：:；;][”’"）)]*$/.test(words);
    const isRule = underline[1]?.startsWith('---');
    const lineEnd = lineEndBefore(typed.source, at);
    report({
      at,
      message: `“${underline[1]}” right below a paragraph makes a heading of it`,
      help: 'Put a blank line between for a line across the page, or write ## before the title.',
      ...(isSentence && isRule && lineEnd && { fix: { start: at, end: at, text: lineEnd } }),
    });
  }
}

/** Headings are marked with half-width hashes and a space, and nothing becomes one by accident. */
export const headingsMarked: Rule = {
  name: 'headings-marked',
  checkTyped(typed, report) {
    checkHashes(typed, report);
    checkTitles(typed, report);
    checkUnderlines(typed, report);
  },
};

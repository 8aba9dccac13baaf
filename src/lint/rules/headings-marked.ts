import remarkLintHeadingStyle from 'remark-lint-heading-style';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import { lineEndBefore, type TypedText } from '#lint/text/typed-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Spaces that Markdown does not take for one. */
const otherSpace = '[^\\S \\t\\r\\n]|[\\u200B\\u2060]';

/** Hashes at the start of a line that make no heading: half- or full-width, with no plain space behind them. */
const hashes = new RegExp(
  `(?<=^[ \\t]{0,3})(?:#{7,}(?![#＃])|#{2,}(?![#＃\\s])|#{2,6}(?=${otherSpace})|#*＃[#＃]*)(?:${otherSpace}|[ \\t])*(?=\\S)`,
  'gmu',
);

/** A line of one hash and a few words that end as titles do. */
const loneHash = /^#(?=\p{Script=Han})[^#\n。！？，；]{1,30}$/u;

function explain(marks: string): { message: Phrase; wanted: string } {
  const typed = marks.trim();
  const count = typed.length;
  if (count > 6) return { message: say('headings-marked.many', { count }), wanted: '######' };
  const wanted = '#'.repeat(Math.max(2, count));
  if (/＃/.test(marks)) return { message: say('headings-marked.wide', { marks: typed }), wanted };
  if (marks !== typed) return { message: say('headings-marked.space', { marks: typed }), wanted };
  return { message: say('headings-marked.no-space', { marks: typed }), wanted };
}

function checkHashes(typed: TypedText, report: ReportTyped): void {
  for (const { node, text, start } of typed.passages) {
    if (node.type !== 'paragraph') continue;
    for (const { 0: marks, index } of text.matchAll(hashes)) {
      const { message, wanted } = explain(marks);
      const at = start + index;
      const fix = { start: at, end: at + marks.length, text: `${wanted} ` };
      const isSure = marks.trim().length === wanted.length && makesNode(typed, fix, 'heading');
      report({ at, message, help: say('headings-marked.help', { marks: wanted }), ...(isSure && { fix }) });
    }
    if (loneHash.test(text))
      report({
        at: start,
        message: say('headings-marked.lone'),
        help: say('headings-marked.lone.help'),
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
      report({ at, message: say('headings-marked.untitled'), help: say('headings-marked.untitled.help') });
    else if (closing && closing[0].length === depth)
      report({
        at: end - depth,
        message: say('headings-marked.closing', { marks: closing[0] }),
        help: say('headings-marked.closing.help'),
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
      message: say('headings-marked.underline', { marks: underline[1] ?? '' }),
      help: say('headings-marked.underline.help'),
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

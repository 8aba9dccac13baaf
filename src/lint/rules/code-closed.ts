import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ReportTyped, Rule } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

/** A line of marks that are typed for the backticks of a block of code. */
const otherFence = /^[ \t>]*([｀·´‵′'‘’]{3})[\w-]*[ \t]*$/gmu;

function checkFence(node: Code, typed: TypedText, report: ReportTyped): void {
  const at = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? at;
  const source = typed.source.slice(at, end);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return;
  const [, ...lines] = source.split(/\r\n?|\n/);
  const last =
    lines
      .at(-1)
      ?.replace(/^[ \t>]+/, '')
      .trimEnd() ?? '';
  if (last.length >= fence.length && last === fence.charAt(0).repeat(last.length)) return;
  const [other] = source.matchAll(otherFence);
  const mark = other?.[1];
  const start = at + (other?.index ?? 0) + (other?.[0].indexOf(mark ?? '') ?? 0);
  report({
    at,
    message: say('code-closed.block'),
    help: mark
      ? say('code-closed.block-otherwise.help', { fence, mark })
      : say('code-closed.block.help', { fence }),
    ...(mark && { fix: { start, end: start + mark.length, text: fence } }),
  });
}

/** Marks that are typed for backticks, in paragraphs. */
function checkOtherMarks(typed: TypedText, report: ReportTyped): void {
  const { source, passages } = typed;
  const fences: number[] = [];
  for (const { node, text, start } of passages) {
    for (const match of text.matchAll(/(?<!`)[`｀]([^`｀\r\n]+)[`｀](?!`)/g)) {
      const [at, end] = [start + match.index, start + match.index + match[0].length];
      const fix = { start: at, end, text: `\`${source.slice(at + 1, end - 1)}\`` };
      report({
        at,
        message: say('code-closed.wide'),
        help: say('write-marks.help', { text: fix.text }),
        ...(makesNode(typed, fix, 'inlineCode') && { fix }),
      });
    }
    const rest = text.replace(/[`｀]([^`｀\r\n]+)[`｀]/g, (match) => ' '.repeat(match.length));
    const lone = rest.search(/(?<!`)`(?!`)/);
    if (lone !== -1 && node.type !== 'tableCell')
      report({
        at: start + lone,
        message: say('code-closed.lone'),
        help: say('code-closed.lone.help'),
      });
    if (node.type === 'paragraph')
      for (const { 0: line, 1: mark = '', index } of text.matchAll(otherFence))
        fences.push(start + index + line.indexOf(mark));
  }
  for (let index = 0; index < fences.length; index += 2) {
    const [at = 0, close] = [fences[index], fences[index + 1]];
    const end = close === undefined ? at : close + 3;
    const fix = { start: at, end, text: `\`\`\`${source.slice(at + 3, end - 3)}\`\`\`` };
    report({
      at,
      message: say('code-closed.fence', { marks: source.slice(at, at + 3) }),
      help: say('code-closed.fence.help'),
      ...(close !== undefined && makesNode(typed, fix, 'code') && { fix }),
    });
  }
}

/** Code stands between backticks that are half-width and closed. */
export const codeClosed: Rule = {
  name: 'code-closed',
  checkTyped(typed, report) {
    visit(typed.tree, 'code', (node) => checkFence(node, typed, report));
    checkOtherMarks(typed, report);
  },
};

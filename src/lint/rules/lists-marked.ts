import type { List, ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ReportTyped, Rule, TypedDiagnostic } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedPassage, TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

/** What is typed before an item of a list and makes none; the number, where it is one, is the first group. */
const otherMark =
  /^[ \t]*(?:(?:—(?!—)|[－＋＊•●○◦▪■◆★‣⁃∙·‧–‐−‑])[^\S\r\n]*|[-*+](?=\p{Script=Han})|([0-9０-９]{1,2})(?:[．、）)。]|[.](?=\p{Script=Han}))[^\S\r\n]*|[（(][一二三四五六七八九十\d]{1,3}[）)][^\S\r\n]*|[①-⑳][^\S\r\n]*|[一二三四五六七八九十]{1,3}、)(?=[^\s\d０-９－—–−])/u;

/** Marks of Markdown itself in full width: one line of them is a mistake already. */
const wideMark = /^[ \t]*(?:[－＋•●][^\S\r\n]+|[－＋]|[０-９]{1,2}[．.、][^\S\r\n]*|\d{1,2}．[^\S\r\n]*)/u;

/** The box of a task with something other in it than a space or an x, or nothing behind it. */
const otherBox = /^(?:\[\](?=[^([:：])|\[[xX ]\](?=[^\s(:：])|[［【][xX√✓ \u3000]?[］】])/u;

const toHalf = (digits: string): string =>
  digits.replace(/[０-９]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) - 0xfee0));

/** A list in place of a paragraph each of whose lines is typed as an item. */
function fixOf({ text, start }: TypedPassage, typed: TypedText): TypedDiagnostic['fix'] {
  const end = start + text.length;
  const lines = text.split(/\r\n?|\n/);
  const sources = typed.source.slice(start, end).split(/\r\n?|\n/);
  const fixed = lines.map((line, index) => {
    const [marks = '', number] = otherMark.exec(line) ?? [];
    const words = sources[index]?.slice(marks.length).trim() ?? '';
    return { number, text: `${number === undefined ? '-' : `${toHalf(number)}.`} ${words}` };
  });
  const isNumbered = fixed.every(({ number }, index) => Number(toHalf(number ?? '')) === index + 1);
  const isBullets = lines.every((line) => !/^[ \t]*(?:[（(一二三四五六七八九十①-⑳]|[0-9０-９])/.test(line));
  if (!isNumbered && !isBullets) return undefined;
  const fix = { start, end, text: fixed.map(({ text }) => text).join('\n') };
  return makesNode(typed, fix, 'listItem') ? fix : undefined;
}

/** Lines of a paragraph that are typed as items: readers get them run together. */
function checkItems(passage: TypedPassage, typed: TypedText, report: ReportTyped): void {
  const { node, text, start, parents } = passage;
  if (node.type !== 'paragraph' || parents.at(-1)?.type === 'listItem') return;
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => otherMark.test(line));
  if (first === -1) return;
  const length = lines.slice(first).findIndex((line) => !otherMark.test(line));
  const items = lines.slice(first, length === -1 ? undefined : first + length);
  if (items.length < 2 && !wideMark.test(items[0] ?? '')) return;
  const at =
    start + (first === 0 ? 0 : text.indexOf(items[0] ?? '', lines.slice(0, first).join('\n').length));
  const [mark = ''] = otherMark.exec(items[0] ?? '') ?? [];
  const isWhole = items.length === lines.length && parents.length === 1;
  const fix = isWhole ? fixOf(passage, typed) : undefined;
  report({
    at,
    message:
      items.length > 1
        ? say('lists-marked.items', { mark: mark.trim() })
        : say('lists-marked.item', { mark: mark.trim() }),
    help: say('lists-marked.items.help'),
    ...(fix && { fix }),
  });
}

/** A year at the start of a paragraph, which Markdown takes for the number of an item. */
function checkNumber(list: List, { source }: TypedText, report: ReportTyped): void {
  const { start, ordered, children, position } = list;
  if (!ordered || children.length > 1 || !start || start < 100) return;
  const at = position?.start.offset ?? 0;
  const mark = /^\d+[.)]/.exec(source.slice(at))?.[0] ?? '';
  const end = at + mark.length;
  report({
    at,
    message: say('lists-marked.number', { mark, number: start }),
    help: say('lists-marked.number.help', { text: `${mark.slice(0, -1)}\\${mark.slice(-1)}` }),
    fix: { start: end - 1, end: end - 1, text: '\\' },
  });
}

function checkItem(item: ListItem, { source }: TypedText, report: ReportTyped): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph' || item.checked !== null) return;
  const at = first.position?.start.offset ?? 0;
  const box = otherBox.exec(source.slice(at))?.[0];
  if (box === undefined) return;
  const text = /[xX√✓]/.test(box) ? '[x]' : '[ ]';
  const rest = /^\s/.test(source.slice(at + box.length)) ? '' : ' ';
  report({
    at,
    message: say('lists-marked.box', { box }),
    help: say('lists-marked.box.help', { box: text }),
    fix: { start: at, end: at + box.length, text: text + rest },
  });
}

/** Lists are marked as Markdown marks them, and nothing becomes one by accident. */
export const listsMarked: Rule = {
  name: 'lists-marked',
  checkTyped(typed, report) {
    for (const passage of typed.passages) checkItems(passage, typed, report);
    visit(typed.tree, 'list', (list) => checkNumber(list, typed, report));
    visit(typed.tree, 'listItem', (item) => checkItem(item, typed, report));
  },
};

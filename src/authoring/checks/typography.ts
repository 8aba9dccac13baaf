import type { Nodes, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { CheckedFiles, CheckedText, ReportFinding } from '#authoring/checks/rule.ts';
import { SourceLines } from '#document/source-lines.ts';
import type { Fault } from '#document/typography.ts';

/** A stretch of words with the offset in the file at which it is written; undefined where it is written otherwise. */
interface Words {
  text: string;
  line: number;
  column: number;
  offset: number | undefined;
}

/** A text with the lines of it that follow: each line is a node, and what was put between two has no line of its own. */
function withLines(first: Text, following: readonly Nodes[]): { text: string; nodes: number } {
  let text = first.value;
  let { line } = first.position?.end ?? { line: 0 };
  let nodes = 1;
  for (const node of following) {
    if (node.type !== 'text' || !node.position) break;
    const { start, end } = node.position;
    if (start.line < end.line && node.value === ' ') nodes += 1;
    else if (start.line > line) {
      text += `\n${node.value}`;
      nodes += 1;
      line = end.line;
    } else break;
  }
  return { text, nodes };
}

/** The words of a text that are set by its language: neither code nor what components hold as properties. */
function wordsOf({ body }: CheckedText, lines: SourceLines): Words[] {
  const found: Words[] = [];
  visit(body.tree as Nodes, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return 'skip';
    if (node.type !== 'text' || !node.position) return undefined;
    const { line, column } = node.position.start;
    const offset = lines.offsetAt({ line, column });
    const { text, nodes } = withLines(node, parent?.children.slice((index ?? 0) + 1) ?? []);
    found.push({ text, line, column, offset: lines.text.startsWith(text, offset) ? offset : undefined });
    return (index ?? 0) + nodes;
  });
  return found;
}

/** Title and description, which stand in the front matter. */
function headWords({ file, edition }: CheckedText, files: CheckedFiles, lines: SourceLines): Words[] {
  return (['title', 'description'] as const).map((key) => {
    const text = edition[key];
    const { line, column } = files.locate(file, [key]);
    const start = lines.offsetAt({ line, column });
    const offset = lines.text.indexOf(text, start);
    const isThere = offset !== -1 && offset <= start + 1;
    return {
      text,
      line,
      column: isThere ? column + offset - start : column,
      offset: isThere ? offset : undefined,
    };
  });
}

/** Reports what is set wrongly in a text, each with its fix where it is written as it is read. */
export function reportFaults(
  text: CheckedText,
  files: CheckedFiles,
  faultsIn: (words: string, isCurly: boolean) => Fault[],
  report: ReportFinding,
): void {
  const lines = new SourceLines(files.read(text.file));
  const words = [...headWords(text, files, lines), ...wordsOf(text, lines)];
  const isCurly = words.some((each) => /[“”‘’]/.test(each.text));
  for (const each of words)
    for (const { start, end, replacement, message } of faultsIn(each.text, isCurly)) {
      const before = each.text.slice(0, start).split('\n');
      const column = (before.length > 1 ? 1 : each.column) + (before.at(-1)?.length ?? 0);
      const around = each.text
        .slice(Math.max(0, start - 4), end + 4)
        .replace(/\s+/g, ' ')
        .trim();
      const mended = `${each.text.slice(Math.max(0, start - 4), start)}${replacement}${each.text.slice(end, end + 4)}`;
      report({
        file: text.file,
        line: each.line + before.length - 1,
        column,
        message: `${message}: “${around}”`,
        help: `Write “${mended.replace(/\s+/g, ' ').trim()}”.`,
        ...(each.offset !== undefined && {
          fix: { start: each.offset + start, end: each.offset + end, text: replacement },
        }),
      });
    }
}

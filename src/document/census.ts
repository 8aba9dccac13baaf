import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarks } from '#document/source-blocks.ts';
import type { WrittenText } from '#document/written-text.ts';

/** A change of a source, as fixes are: the characters from one offset to another are replaced. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** Counts the nodes of each kind; paragraphs and texts, which hold the others apart, are left out. */
function countKinds(tree: Root): Map<string, number> {
  const counts = new Map<string, number>();
  visit(tree, ({ type }) => {
    if (type !== 'paragraph' && type !== 'text') counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return counts;
}

/** What other blocks define for one: notes and addresses. */
function definitionsOf({ tree, source }: WrittenText): string {
  const found: string[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'definition') found.push(source.slice(start?.offset, end?.offset));
    if (node.type === 'footnoteDefinition') found.push(`[^${node.label ?? node.identifier}]: note`);
  });
  return found.map((each) => `\n\n${each}`).join('');
}

/** Whether a change makes one more node of a kind at least, and none of any kind less. */
export function makesNode(written: WrittenText, change: Change, kind: Nodes['type']): boolean {
  const { source, tree } = written;
  const offset = (point: { offset?: number | undefined } | undefined): number => point?.offset ?? 0;
  const blocks = tree.children.filter(
    ({ position }) => offset(position?.end) >= change.start && offset(position?.start) <= change.end,
  );
  const lineStart = source.lastIndexOf('\n', offset(blocks[0]?.position?.start) - 1) + 1;
  const start = Math.min(lineStart, change.start);
  const end = Math.max(offset(blocks.at(-1)?.position?.end), change.end);
  const others = definitionsOf(written);
  const mended = source.slice(start, change.start) + change.text + source.slice(change.end, end);
  try {
    const before = countKinds(parseMarks(source.slice(start, end) + others));
    const after = countKinds(parseMarks(mended + others));
    const isWhole = [...before].every(([each, count]) => (after.get(each) ?? 0) >= count);
    return isWhole && (after.get(kind) ?? 0) > (before.get(kind) ?? 0);
  } catch {
    return false;
  }
}

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '#diagnostics/edit.ts';
import { isBareAddress, parseMarks, type TypedText } from '#lint/text/typed-text.ts';

/** Counts the nodes of each kind; paragraphs and texts, which hold the others apart, and bare addresses are left out. */
function countKinds(source: string): Map<string, number> {
  const counts = new Map<string, number>();
  visit(parseMarks(source), (node) => {
    const { type } = node;
    if (type !== 'paragraph' && type !== 'text' && !isBareAddress(node, source))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return counts;
}

/** What other blocks define for one: notes and addresses. */
function definitionsOf({ tree, source }: TypedText): string {
  const found: string[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'definition') found.push(source.slice(start?.offset, end?.offset));
    if (node.type === 'footnoteDefinition') found.push(`[^${node.label ?? node.identifier}]: note`);
  });
  return found.map((each) => `\n\n${each}`).join('');
}

/** Whether an edit makes one more node of a kind at least, and none of any kind less. */
export function makesNode(typed: TypedText, edit: Edit, kind: Nodes['type']): boolean {
  const { source, tree } = typed;
  const offset = (point: { offset?: number | undefined } | undefined): number => point?.offset ?? 0;
  const blocks = tree.children.filter(
    ({ position }) => offset(position?.end) >= edit.start && offset(position?.start) <= edit.end,
  );
  const lineStart = source.lastIndexOf('\n', offset(blocks[0]?.position?.start) - 1) + 1;
  const start = Math.min(lineStart, edit.start);
  const end = Math.max(offset(blocks.at(-1)?.position?.end), edit.end);
  const others = definitionsOf(typed);
  const fixed = source.slice(start, edit.start) + edit.text + source.slice(edit.end, end);
  try {
    const before = countKinds(source.slice(start, end) + others);
    const after = countKinds(fixed + others);
    const isWhole = [...before].every(([each, count]) => (after.get(each) ?? 0) >= count);
    return isWhole && (after.get(kind) ?? 0) > (before.get(kind) ?? 0);
  } catch {
    return false;
  }
}

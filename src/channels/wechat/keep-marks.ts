import type { ElementContent } from 'hast';
import { h } from 'hastscript';

const isMark = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup';

/** A last character behind which a line may end though a bracket follows: any but Latin letters and digits (UAX 14). */
const breakable = /[^\s\w]$/u;

/**
 * Keeps raised marks on the line of the character before them, and with each other.
 *
 * @param style of what no line ends in
 */
export function keepMarks(nodes: readonly ElementContent[], style: string): ElementContent[] {
  const kept: ElementContent[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const marks: ElementContent[] = [];
    for (let node = nodes[at]; node && isMark(node); node = nodes[(at += 1)]) marks.push(node);
    const before = kept.at(-1);
    const last = before?.type === 'text' ? breakable.exec(before.value)?.[0] : undefined;
    if (marks.length > 0) {
      if (before?.type === 'text' && last !== undefined) before.value = before.value.slice(0, -last.length);
      const isTogether = last !== undefined || marks.length > 1;
      kept.push(
        ...(isTogether ? [h('span', { style }, [...(last === undefined ? [] : [last]), ...marks])] : marks),
      );
    }
    const node = nodes[at];
    if (node) kept.push(node.type === 'text' ? { ...node } : node);
  }
  return kept.filter((node) => node.type !== 'text' || node.value !== '');
}

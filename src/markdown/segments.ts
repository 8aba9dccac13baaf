import type { ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ComponentNode, Segment } from '#markdown/body.ts';

/** Stands for a component in finished HTML; a parsed text holds no NUL (CommonMark, section 2.3). */
const mark = /\u0000(\d+)\u0000/;

/** Elements beside which white space is never shown. */
const block = /^(?:blockquote|div|figure|h[1-6]|hr|li|ol|p|pre|section|t(?:able|body|d|h|head|r)|ul)$/;

function isBlock(node: Nodes | undefined): boolean {
  return node?.type === 'element' && block.test(node.tagName);
}

/** Whether a node is a line break of the source between two blocks, which a page would carry for nothing. */
function isBetweenBlocks(node: Nodes, index: number, siblings: readonly Nodes[]): boolean {
  return (
    node.type === 'text' &&
    node.value === '\n' &&
    (isBlock(siblings[index - 1]) || isBlock(siblings[index + 1]))
  );
}

/** Copies a node with each component replaced by a mark that tells its place in `found`, and breaks between blocks left out. */
function marked(node: Nodes, found: ComponentNode[]): Nodes {
  if (node.type === 'component') {
    found.push(node);
    return { type: 'raw', value: `\u0000${found.length - 1}\u0000` };
  }
  if (!('children' in node)) return node;
  const kept = node.children.filter((child, index) => !isBetweenBlocks(child, index, node.children));
  return { ...node, children: kept.map((child) => marked(child, found)) } as Nodes;
}

/** Cuts a tree into finished HTML and the components between it, in the order of the text. */
export function toSegments(children: readonly (ElementContent | Root['children'][number])[]): Segment[] {
  const found: ComponentNode[] = [];
  const tree = marked({ type: 'root', children: [...children] }, found);
  const pieces = toHtml(tree, { allowDangerousHtml: true }).split(mark);
  return pieces.flatMap((piece, index): Segment[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const { name, properties, children: inner } = found[Number(piece)] as ComponentNode;
    return [{ name, properties, children: toSegments(inner) }];
  });
}

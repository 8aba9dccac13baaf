import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—]/;

/** Whether a line end between two characters ends a paragraph: beside Chinese it does, within Latin text it is a space. */
function endsParagraph(before: string, after: string): boolean {
  return wide.test(before.slice(-1)) || wide.test(after.slice(0, 1));
}

/** Cuts a paragraph at the line ends that the old blog showed as such. */
function cutParagraph(paragraph: Paragraph): Paragraph[] {
  const pieces: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') {
      pieces.push([]);
      continue;
    }
    if (child.type !== 'text' || !child.value.includes('\n')) {
      pieces.at(-1)?.push(child);
      continue;
    }
    const lines = child.value.split('\n');
    let current = lines[0] ?? '';
    for (const [index, line] of lines.slice(1).entries()) {
      const before = lines[index]?.trimEnd() ?? '';
      if (before === '' || line.trim() === '' || endsParagraph(before, line.trimStart())) {
        pieces.at(-1)?.push({ type: 'text', value: current });
        pieces.push([]);
        current = line;
      } else current += `\n${line}`;
    }
    pieces.at(-1)?.push({ type: 'text', value: current });
  }
  return pieces.flatMap((children): Paragraph[] => {
    const solid = children.some((child) => child.type !== 'text' || child.value.trim() !== '');
    return solid ? [{ type: 'paragraph', children: trimEnds(children) }] : [];
  });
}

/** White space at the ends of a paragraph is nothing. */
function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}

/** Cuts the paragraphs of a text at the line ends that the old blog showed as such. */
export function cutParagraphs(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node) || !/^(?:root|blockquote|listItem)$/.test(node.type)) return;
    const children = node.children as RootContent[];
    (node as { children: RootContent[] }).children = children.flatMap((child): RootContent[] =>
      child.type === 'paragraph' ? cutParagraph(child) : [child],
    );
  });
}

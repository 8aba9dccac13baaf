import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Links that stand for pictures. */
const pictures = new WeakSet<Link>();

/** Notes that a link stands for a picture: a line end beside it ends a paragraph. */
export function pictureOf(link: Link): Link {
  pictures.add(link);
  return link;
}

/** The words that stand beside a line end, the nearest of some nodes first; empty where there is nothing, or a picture. */
function wordsBeside(nodes: Iterable<PhrasingContent>): string {
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'break' || (node.type === 'link' && pictures.has(node)))
      return '';
    const words = wordsIn([node]).trim();
    if (words !== '') return words;
  }
  return '';
}

function wordsIn(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? wordsIn(node.children) : ''))
    .join('');
}

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—]/;

/** Whether a line end between two texts ends a paragraph: beside Chinese it does, within Latin text it is a space. */
function endsParagraph(before: string, after: string): boolean {
  return wide.test(before.slice(-1)) || wide.test(after.slice(0, 1));
}

/** Cuts a paragraph at the line ends that the old blog showed as such. */
function cutParagraph(paragraph: Paragraph): Paragraph[] {
  const pieces: PhrasingContent[][] = [[]];
  for (const [place, child] of paragraph.children.entries()) {
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
      const own = lines[index]?.trimEnd() ?? '';
      const before = index > 0 || own !== '' ? own : wordsBeside((pieces.at(-1) ?? []).toReversed());
      const isLast = index === lines.length - 2;
      const after = line.trimStart() || (isLast ? wordsBeside(paragraph.children.slice(place + 1)) : '');
      if (before === '' || after === '' || endsParagraph(before, after)) {
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

/** White space at the ends of a paragraph is nothing. */
function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}

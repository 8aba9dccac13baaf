import type { Element, ElementContent, Root, RootContent } from 'hast';
import { noteMark } from '#importing/readers/html-notes.ts';

/** Elements that hold paragraphs. */
const holders = new Set(['article', 'aside', 'blockquote', 'div', 'section']);

/** Elements that stand in a line. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  noteMark,
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

const isInline = (node: RootContent): boolean =>
  node.type === 'text' || (node.type === 'element' && inline.has(node.tagName));

const br = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

function settle(children: readonly RootContent[]): ElementContent[] {
  const settled: ElementContent[] = [];
  let line: ElementContent[] = [];
  const flush = (): void => {
    while (line.at(-1)?.type === 'element' && (line.at(-1) as Element).tagName === 'br') line.pop();
    if (line.some((each) => each.type !== 'text' || each.value.trim() !== ''))
      settled.push({ type: 'element', tagName: 'p', properties: {}, children: line });
    line = [];
  };
  for (const node of children) {
    if (!isInline(node)) {
      flush();
      if (node.type === 'element') settled.push(node);
      continue;
    }
    if (node.type !== 'text') {
      line.push(node as ElementContent);
      continue;
    }
    for (const [index, paragraph] of node.value.split(/\r?\n[ \t]*\r?\n\s*/).entries()) {
      if (index > 0) flush();
      for (const [place, words] of paragraph.split(/\r?\n/).entries()) {
        if (place > 0 && line.length > 0) line.push(br());
        if (words !== '') line.push({ type: 'text', value: words });
      }
    }
  }
  flush();
  return settled;
}

/**
 * Makes paragraphs of what blank lines part, and breaks of other line ends, as WordPress does when it shows a text of its
 * classic editor (https://developer.wordpress.org/reference/functions/wpautop/).
 */
export function breakLines(tree: Root | Element): void {
  for (const child of tree.children)
    if (child.type === 'element' && holders.has(child.tagName)) breakLines(child);
  const hasWords = tree.children.some((node) => node.type === 'text' && node.value.trim() !== '');
  if (hasWords || tree.type === 'root') tree.children = settle(tree.children);
}

import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Post } from '#channels/post.ts';
import { plainNoteMarks } from '#channels/superscripts.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue } from '#exports/plain-issue.ts';

/** The text of an issue as feeds and programs have it, with its tables. */
export function published({ text }: Post): Root {
  const { issue, edition, pictures, body } = text;
  const components = plainComponents({ issue, locale: edition.locale, pictures, body });
  const tree: Root = { type: 'root', children: plainIssue(text, components) };
  plainNoteMarks(tree);
  return tree;
}

export function elements(tree: Root, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node: Element) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
}

const lineElement = /^(?:a|b|br|code|del|em|i|s|span|strong|sup|wbr)$/;

/** The words of a tree, those of blocks and cells apart. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(wordsOf).join('');
  return node.type === 'element' && lineElement.test(node.tagName) ? inner : ` ${inner} `;
}

/** Words without the spaces and line breaks that each form has in other places. */
export function close(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How often each figure and each number of a citation stands in a text. */
export function figures(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [figure] of text.matchAll(/\[\d+\]|\d[\d,.]*\d|\d/g))
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

/** What stands less often in a text than in another. */
export function missing(wanted: Map<string, number>, found: Map<string, number>): string[] {
  return [...wanted].filter(([figure, count]) => (found.get(figure) ?? 0) < count).map(([figure]) => figure);
}

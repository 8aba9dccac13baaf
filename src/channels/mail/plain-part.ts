import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import stringWidth from 'string-width';
import { isInline, lineWidth, linksIn, words } from '#channels/mail/plain-words.ts';
import { tableLines } from '#channels/mail/plain-table.ts';
import { wrapLines } from '#channels/mail/wrap-lines.ts';

function textLines(nodes: readonly ElementContent[], width: number, namesAddresses: boolean): string[] {
  const text = nodes.map((node) => words(node, namesAddresses)).join('');
  const lines = text.split('\n').flatMap((line) => wrapLines(line, width));
  return lines.some((line) => line !== '') ? lines : [];
}

/** The address of the only link of what stands in a line, where it is not its words. */
function onlyAddress(nodes: readonly ElementContent[]): string[] {
  const [only, ...others] = nodes.flatMap(linksIn);
  if (!only || others.length > 0) return [];
  const address = String(only.properties['href']);
  return toString(only) === address ? [] : [address];
}

/** The lines of what stands in a line: where it has one link, its address is below, else behind the words of each. */
function paragraph(nodes: readonly ElementContent[], width: number): string[] {
  const below = onlyAddress(nodes);
  return [...textLines(nodes, width, below.length === 0), ...below];
}

function indented(lines: readonly string[], first: string): string[] {
  const others = ' '.repeat(stringWidth(first));
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : others) + line));
}

function listLines(list: Element, width: number): string[] {
  const start = Number(list.properties['start'] ?? 1);
  const items = list.children.filter((child) => child.type === 'element');
  return items.flatMap((item, index) => {
    const mark = list.tagName === 'ol' ? `${start + index}. ` : '- ';
    const lines = blockLines(item.children, width - mark.length, true);
    return indented(lines.length > 0 ? lines : [''], mark);
  });
}

function headingLines({ tagName, children }: Element, width: number): string[] {
  const lines = textLines(children, width, false);
  const widest = lines.reduce((most, line) => Math.max(most, stringWidth(line)), 0);
  const rule = { h1: '=', h2: '-' }[tagName]?.repeat(widest);
  return [...lines, ...(rule ? [rule] : []), ...onlyAddress(children)];
}

function elementLines(node: Element, width: number): string[] {
  const { tagName, children } = node;
  if (/^h[1-6]$/.test(tagName)) return headingLines(node, width);
  if (tagName === 'ul' || tagName === 'ol') return listLines(node, width);
  if (tagName === 'blockquote')
    return blockLines(children, width - 2).map((line) => (line === '' ? '>' : `> ${line}`));
  if (tagName === 'pre') return toString(node).replace(/\n$/, '').split('\n');
  if (tagName === 'hr') return ['* * *'];
  if (tagName === 'table') return tableLines(node);
  return blockLines(children, width);
}

/**
 * @param isTight whether no empty lines stand between blocks, as in an item of a list
 */
function blockLines(nodes: readonly ElementContent[], width: number, isTight = false): string[] {
  const blocks: string[][] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    blocks.push(paragraph(line, width));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (node.type === 'element') {
      endLine();
      blocks.push(elementLines(node, width));
    }
  }
  endLine();
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 || isTight ? lines : ['', ...lines]));
}

/** Writes a tree whose tables are narrow as plain text for mail, in lines that fit into any window. */
export function plainLines(tree: Root): string {
  return `${blockLines(tree.children as ElementContent[], lineWidth).join('\n')}\n`;
}

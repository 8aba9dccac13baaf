import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { superscript } from '#channels/superscripts.ts';

/**
 * How wide lines are: those of RFC 5322, section 2.1.1 (78), less what answers put before them. They are cut, rather than
 * marked to flow (RFC 3676): few programs join lines of Chinese, which have no space at their ends.
 */
export const lineWidth = 72;

/** Elements that stand in a line. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|em|i|img|input|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)$/;

/** The number of a citation: its address stands among the references. */
const citation = /^\[\d+\]$/;

/** Whether a node stands in a line. */
export function isInline(node: ElementContent): boolean {
  return node.type !== 'element' || inline.test(node.tagName);
}

/** The links in a node whose addresses are told; those of citations stand among the references. */
export function linksIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'a') return citation.test(toString(node)) ? [] : [node];
  return node.children.flatMap(linksIn);
}

/**
 * The words of what stands in a line.
 *
 * @param namesAddresses whether the address of a link stands behind its words
 */
export function words(node: ElementContent, namesAddresses: boolean): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const inner = (): string => node.children.map((child) => words(child, namesAddresses)).join('');
  const { tagName, properties } = node;
  if (tagName === 'br') return '\n';
  if (tagName === 'img') return `[${String(properties['alt'] ?? '')}]`;
  if (tagName === 'sup') return /^\d+$/.test(toString(node)) ? superscript(toString(node)) : inner();
  if (tagName !== 'a' || !namesAddresses || citation.test(toString(node))) return inner();
  const [text, address] = [inner(), String(properties['href'])];
  return text === address ? text : `${text} <${address}>`;
}

import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { isTooDeep } from '#importing/readers/html-depth.ts';
import { Unreadable } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/**
 * Reads HTML, without running or loading anything.
 *
 * @throws {Unreadable} where it is nested deeper than programs can walk
 */
export function parseHtml(html: string, fragment: boolean): Root {
  if (isTooDeep(html)) throw new Unreadable(say('import.too-deep'));
  return fromHtml(html, { fragment });
}

/** The first element of a page that a test picks. */
export function findElement(tree: Root | Element, picks: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!picks(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** The words of an element on one line; empty where there is none. */
export function wordsOf(node: Element | Root | undefined): string {
  return node ? toString(node).replace(/\s+/g, ' ').trim() : '';
}

/** Elements that start a line of their own. */
const blocks = /^(?:blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|t[drh]|table|ul)$/;

/** The words of a tree, those of separate blocks on separate lines. */
export function linesOfWords(tree: Root): string {
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') words.push(node.value);
    else if (node.type === 'element' && blocks.test(node.tagName)) words.push('\n');
  });
  return words.join('');
}

/** A text as HTML has it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The words of a short text in HTML. */
export function wordsOfHtml(html: string): string {
  return /[<&]/.test(html) ? wordsOf(parseHtml(html, true)) : html.trim();
}

/** What an attribute says; empty where it is not there. */
export const property = ({ properties }: Element, name: string): string => String(properties[name] ?? '');

/** Whether a class of an element has a form. */
export function hasClass({ properties }: Element, name: RegExp): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((each) => name.test(String(each)));
}

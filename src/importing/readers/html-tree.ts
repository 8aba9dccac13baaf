import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { largestPost } from '#importing/decode-bytes.ts';
import { dropComment, excerptOf } from '#importing/readers/html-left.ts';
import { settleNotes } from '#importing/readers/html-notes.ts';
import { resolved, settlePicture, WrittenPictures } from '#importing/readers/html-pictures.ts';
import { smallSigns, withoutSpace } from '#importing/readers/html-inline.ts';
import { Unreadable, type LeftOut } from '#importing/readers/reader.ts';
import { freeCode } from '#importing/readers/html-code.ts';
import { findElement, hasClass, parseHtml, property } from '#importing/readers/html-find.ts';
import { breakLines } from '#importing/readers/html-lines.ts';
import { say } from '#wording/phrase.ts';

/** What is known of the page that HTML comes from. */
export interface HtmlContext {
  /** Its address, from which relative ones start. */
  base?: string | undefined;
  /** Whether line ends outside elements end lines and paragraphs, as in WordPress’s classic editor. */
  hasLines?: boolean;
  /** Finds the element that holds the text. */
  find?: (tree: Root) => Element | undefined;
}

/** The tree of a text that Markdown can be written for. */
export interface SettledHtml {
  tree: Root;
  /** What is in no text, as it stood. */
  dropped: LeftOut[];
  /** Its visible words. */
  words: string;
  /** The pictures that are written into it. */
  pictures: WrittenPictures;
}

/** No page lies so deep. */
const mostDepth = 300;

/** Elements that say something to a browser. */
const unseen = new Set(['base', 'head', 'link', 'meta', 'param', 'track']);

/** Elements of which nothing is shown as text: they are named in the report. */
const hidden = new Set(['canvas', 'map', 'script', 'style', 'template', 'title']);

/** Elements that hold words and that Markdown has nothing for. */
const boxes = new Set([
  'button',
  'dialog',
  'figure',
  'form',
  'math',
  'noembed',
  'noframes',
  'optgroup',
  'option',
  'select',
  'svg',
  'textarea',
]);

/** Elements that show what lies elsewhere. */
const embeds = new Set([
  'audio',
  'embed',
  'iframe',
  'mp-common-videosnap',
  'mpvideosnap',
  'mpvoice',
  'object',
  'video',
]);

const emphases = new Set(['b', 'code', 'del', 'em', 'i', 's', 'strong', 'u']);

/** What no cell of a table can hold in Markdown. */
const blocks = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'pre', 'table', 'ul']);

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function assertShallow(tree: Root): void {
  const open: [Nodes, number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > mostDepth) throw new Unreadable(say('import.too-deep'));
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
}

function holds(node: Element, names: ReadonlySet<string>): boolean {
  let isFound = false;
  visit(node, 'element', (each) => {
    if (each !== node && names.has(each.tagName)) isFound = true;
  });
  return isFound;
}

/** A link to what an element shows. */
function settleEmbed(node: Element, base: string | undefined, dropped: LeftOut[]): ElementContent[] {
  const inner = node.children.filter((each): each is Element => each.type === 'element');
  const source = inner.find(({ tagName }) => tagName === 'source' || tagName === 'embed');
  const own = property(node, 'dataSrc') || property(node, 'src') || property(node, 'data');
  const url = resolved(own || (source ? property(source, 'src') : ''), base);
  const words = node.tagName === 'iframe' ? [] : node.children.filter((each) => each !== source);
  if (!/^(?:https?:|\/)/i.test(url)) {
    dropped.push(excerptOf({ ...node, children: [] }));
    return words;
  }
  const link = element('a', [{ type: 'text', value: url }], { href: url });
  return [element('p', [link]), ...words];
}

function settleLink(node: Element, base: string | undefined): ElementContent[] {
  const url = resolved(property(node, 'href'), base);
  // A place in the page has another name in the column.
  if (url === '' || url.startsWith('#') || /^(?:javascript|data|blob):/i.test(url)) return node.children;
  const hasWords = toString(node).trim() !== '' || holds(node, new Set(['img']));
  node.properties = { href: url };
  return hasWords ? [node] : [];
}

/** A table of Markdown names its columns: where no row does, the first one is taken to. */
function nameColumns(table: Element, cells: readonly Element[]): void {
  const row = findElement(table, ({ tagName }) => tagName === 'tr');
  if (cells.some(({ tagName }) => tagName === 'th')) return;
  for (const cell of row?.children ?? [])
    if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
}

/** Code, and the numbers of its lines in another cell. */
function settleTable(node: Element): ElementContent[] {
  const cells: Element[] = [];
  const captions: Element[] = [];
  visit(node, 'element', (each) => {
    if (each.tagName === 'caption') captions.push(each);
    if (each.tagName !== 'td' && each.tagName !== 'th') return undefined;
    cells.push(each);
    return SKIP;
  });
  const isCode = cells.some((cell) => hasClass(cell, /^(?:code|rouge-code)$/));
  const shown = isCode ? cells.filter((cell) => !hasClass(cell, /gutter|lineno/)) : cells;
  const above = captions.map(({ children }) => element('p', children));
  if (cells.length > 1 && !cells.some((cell) => holds(cell, blocks))) {
    nameColumns(node, cells);
    return [...above, node];
  }
  return [...above, ...shown.map(({ children }) => element('div', children))];
}

function settleNode(
  node: Element,
  parent: Parents,
  context: HtmlContext,
  { dropped, pictures }: Pick<SettledHtml, 'dropped' | 'pictures'>,
): ElementContent[] {
  const { tagName, children } = node;
  if (unseen.has(tagName)) return [];
  if (hidden.has(tagName)) {
    if (children.length > 0) dropped.push(excerptOf(node));
    return [];
  }
  if (tagName === 'noscript') {
    const before = parent.children.slice(0, parent.children.indexOf(node as never));
    const isTwice = before.some((each) => each.type === 'element' && each.tagName === 'img');
    return isTwice && toString(node).trim() === '' ? [] : children;
  }
  if (tagName === 'img') return settlePicture(node, context.base, pictures, dropped);
  if (tagName === 'picture')
    return children.filter((each) => each.type !== 'element' || each.tagName !== 'source');
  if (embeds.has(tagName)) return settleEmbed(node, context.base, dropped);
  if (tagName === 'a') return settleLink(node, context.base);
  if (tagName === 'table') return settleTable(node);
  if (tagName === 'figcaption') return [element('p', children)];
  if (tagName === 'sup' || tagName === 'sub') return [smallSigns(node) ?? node];
  if (tagName === 'form' || tagName === 'svg') dropped.push(excerptOf({ ...node, children: [] }));
  if (boxes.has(tagName)) return [element('div', children)];
  if (emphases.has(tagName) && toString(node) === '' && !holds(node, new Set(['img']))) return [];
  if (/^h[1-6]$/.test(tagName) && toString(node).trim() === '') return children;
  return withoutSpace(node);
}

/** A link where a text is an address and nothing else. */
function bareLink(text: string, parent: Parents): Element | undefined {
  const url = text.trim();
  const isLinked = parent.type === 'element' && (parent.tagName === 'a' || parent.tagName === 'code');
  if (isLinked || !/^https?:\/\/[^\s<>"]+$/.test(url)) return undefined;
  return element('a', [{ type: 'text', value: url }], { href: url });
}

/** Reads HTML, without running or loading anything, and settles what Markdown has no word for. */
export function settleHtml(html: string, context: HtmlContext): SettledHtml {
  if (html.length > largestPost)
    throw new Unreadable(say('import.too-large', { megabytes: largestPost >> 20 }));
  const page = parseHtml(html, context.find === undefined);
  assertShallow(page);
  const found = context.find?.(page);
  const tree: Root = { type: 'root', children: found ? found.children : page.children };
  const dropped: LeftOut[] = [];
  const pictures = new WrittenPictures();
  settleNotes(tree);
  freeCode(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'text') {
      const link = bareLink(node.value, parent);
      if (!link) return undefined;
      parent.children.splice(index, 1, link);
      return SKIP;
    }
    if (node.type === 'comment') dropComment(node.value, dropped);
    const kept = node.type === 'element' ? settleNode(node, parent, context, { dropped, pictures }) : [];
    if (kept.length === 1 && kept[0] === node)
      return node.type === 'element' && node.tagName === 'pre' ? SKIP : undefined;
    parent.children.splice(index, 1, ...(kept as typeof parent.children));
    return index;
  });
  if (context.hasLines) breakLines(tree);
  return { tree, dropped, words: wordsOf(tree), pictures };
}

/** The texts of a tree, those of separate elements apart. */
function wordsOf(tree: Root): string {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('\n');
}

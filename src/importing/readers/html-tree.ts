import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { largestPost } from '#importing/decode-bytes.ts';
import { Unreadable } from '#importing/readers/reader.ts';
import { freeCode } from '#importing/readers/html-code.ts';
import { isTooDeep } from '#importing/readers/html-depth.ts';
import { hasClass, property } from '#importing/readers/html-find.ts';
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
  dropped: string[];
  /** Its visible words. */
  words: string;
}

/** No page lies so deep. */
const mostDepth = 300;

/** Elements that a browser runs, or that say something to it. */
const unseen = new Set([
  'base',
  'head',
  'link',
  'meta',
  'param',
  'script',
  'style',
  'template',
  'title',
  'track',
]);

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

/** An address as a reader of the page would have it. */
function resolved(url: string, base: string | undefined): string {
  const plain = url.trim().replace(/^__GHOST_URL__/, '');
  if (base === undefined || /^[a-z][\w+.-]*:/i.test(plain) || plain === '') return plain;
  return URL.canParse(plain, base) ? new URL(plain, base).href : plain;
}

/** Where the picture of an element lies: pages that load it late have its address beside a placeholder. */
function pictureAddress(node: Element): string {
  const late = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc', 'dataCanonicalSrc'];
  return late.map((name) => property(node, name)).find(Boolean) ?? property(node, 'src');
}

function settlePicture(node: Element, base: string | undefined, dropped: string[]): ElementContent[] {
  const url = resolved(pictureAddress(node), base);
  if (url === '' || /^data:/i.test(url)) {
    if (url !== '') dropped.push(`${url.slice(0, 60)}…`);
    const alt = property(node, 'alt').trim();
    return alt === '' ? [] : [{ type: 'text', value: alt }];
  }
  node.properties = { src: url, alt: property(node, 'alt') };
  return [node];
}

/** A link to what an element shows. */
function settleEmbed(node: Element, base: string | undefined): ElementContent[] {
  const inner = node.children.filter((each): each is Element => each.type === 'element');
  const source = inner.find(({ tagName }) => tagName === 'source' || tagName === 'embed');
  const own = property(node, 'dataSrc') || property(node, 'src') || property(node, 'data');
  const url = resolved(own || (source ? property(source, 'src') : ''), base);
  const words = node.tagName === 'iframe' ? [] : node.children.filter((each) => each !== source);
  if (!/^(?:https?:|\/)/i.test(url)) return words;
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
  if (cells.length > 1 && !cells.some((cell) => holds(cell, blocks))) return [...above, node];
  return [...above, ...shown.map(({ children }) => element('div', children))];
}

function settleNode(
  node: Element,
  parent: Parents,
  context: HtmlContext,
  dropped: string[],
): ElementContent[] {
  const { tagName, children } = node;
  if (unseen.has(tagName)) return [];
  if (tagName === 'noscript') {
    const before = parent.children.slice(0, parent.children.indexOf(node as never));
    const isTwice = before.some((each) => each.type === 'element' && each.tagName === 'img');
    return isTwice && toString(node).trim() === '' ? [] : children;
  }
  if (tagName === 'img') return settlePicture(node, context.base, dropped);
  if (tagName === 'picture')
    return children.filter((each) => each.type !== 'element' || each.tagName !== 'source');
  if (embeds.has(tagName)) return settleEmbed(node, context.base);
  if (tagName === 'a') return settleLink(node, context.base);
  if (tagName === 'table') return settleTable(node);
  if (tagName === 'figcaption') return [element('p', children)];
  if (boxes.has(tagName)) return [element('div', children)];
  if (emphases.has(tagName) && toString(node) === '' && !holds(node, new Set(['img']))) return [];
  return [node];
}

function parsed(html: string, fragment: boolean): Root {
  if (isTooDeep(html)) throw new Unreadable(say('import.too-deep'));
  return fromHtml(html, { fragment });
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
  const page = parsed(html, context.find === undefined);
  assertShallow(page);
  const found = context.find?.(page);
  const tree: Root = { type: 'root', children: found ? found.children : page.children };
  const dropped: string[] = [];
  freeCode(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'text') {
      const link = bareLink(node.value, parent);
      if (!link) return undefined;
      parent.children.splice(index, 1, link);
      return SKIP;
    }
    const kept = node.type === 'element' ? settleNode(node, parent, context, dropped) : [];
    if (kept.length === 1 && kept[0] === node)
      return node.type === 'element' && node.tagName === 'pre' ? SKIP : undefined;
    parent.children.splice(index, 1, ...(kept as typeof parent.children));
    return index;
  });
  if (context.hasLines) breakLines(tree);
  return { tree, dropped, words: wordsOf(tree) };
}

/** The texts of a tree, those of separate elements apart. */
function wordsOf(tree: Root): string {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('\n');
}

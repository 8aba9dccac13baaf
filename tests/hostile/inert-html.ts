import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a text of an output says of itself: everything wrong with it, and the words in it as a reader gets them. */
export interface Reading {
  faults: string[];
  words: string[];
}

/** Properties that hold an address (HTML, section 4.3: index of attributes). */
const addressProperties = [
  'href',
  'src',
  'srcSet',
  'action',
  'formAction',
  'poster',
  'data',
  'cite',
  'ping',
  'xLinkHref',
  'background',
];

/** Properties that make a browser fetch something. */
const fetching: Record<string, readonly string[]> = {
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
  input: ['src'],
  image: ['href'],
  use: ['href'],
};

/** Schemes of addresses that pages and feeds may have; those of feed readers too. */
const schemes = /^(?:https?|mailto|feed|x-netnewswire-feed):/i;

/** Elements that have no use in the column, and much in the hands of others. */
const unwanted = /^(?:iframe|object|embed|applet|base|frame|frameset|portal|marquee|hostile.*)$/;

function addressFault(value: string): boolean {
  // Browsers leave these characters out before they read a scheme (URL Standard, section 4.4).
  const address = value.replace(/[\t\n\r]/g, '').trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? !schemes.test(address) : /^[/\\]{2}/.test(address);
}

function isFetched({ tagName, properties }: Element, name: string): boolean {
  if (tagName === 'link') {
    const rel = [properties['rel']].flat().map(String);
    return name === 'href' && rel.some((each) => /stylesheet|icon|preload|prefetch|manifest/.test(each));
  }
  return fetching[tagName]?.includes(name) ?? false;
}

function isElsewhere(value: string, origin: string): boolean {
  return value
    .split(/,\s+/)
    .some((address) => new URL(address.trim().split(/\s+/)[0] ?? '', origin).origin !== origin);
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function elementFaults(node: Element, origin: string): string[] {
  const { tagName, properties } = node;
  const faults: string[] = [];
  if (unwanted.test(tagName)) faults.push(`there is a <${tagName}>`);
  for (const [name, value] of Object.entries(properties)) {
    const told = `<${tagName} ${name}="${String(value)}">`;
    if (/^on/i.test(name)) faults.push(`${told} runs something`);
    if (name === 'style' || name === 'srcDoc') faults.push(`${told} brings a style or a document of its own`);
    if (/hostile/i.test(name)) faults.push(`${told} was made by a text`);
    if (addressProperties.includes(name) && addressFault(String(value))) faults.push(`${told} leads astray`);
    if (isFetched(node, name) && isElsewhere(String(value), origin))
      faults.push(`${told} is fetched from elsewhere`);
  }
  const equivalent = String(properties['httpEquiv'] ?? 'none').toLowerCase();
  // A page that stands at an old address leads to one of this site.
  const isRedirect =
    equivalent === 'refresh' && /^0; ?url=\/(?!\/)[\w./%-]*$/i.test(String(properties['content']));
  if (tagName === 'meta' && !isRedirect && !['none', 'content-security-policy'].includes(equivalent))
    faults.push(
      `<meta http-equiv="${equivalent}" content="${String(properties['content'])}"> steers the browser`,
    );
  return faults;
}

/** Reads HTML as a browser does: a page, or a part of one as feeds have it. */
export function readHtml(html: string, origin: string, isPage: boolean): Reading {
  const tree: Root = fromHtml(html, { fragment: !isPage });
  const reading: Reading = { faults: [], words: [] };
  visit(tree, (node) => {
    if (node.type === 'comment' && /hostile/.test(node.value))
      reading.faults.push(`a comment says ${node.value}`);
    if (node.type === 'text') reading.words.push(node.value);
    if (node.type !== 'element') return;
    reading.faults.push(...elementFaults(node, origin));
    for (const value of Object.values(node.properties)) reading.words.push([value].flat().join(' '));
    if (node.tagName === 'template' && node.content)
      visit(node.content, 'element', (inner) => void reading.faults.push(...elementFaults(inner, origin)));
    if (node.tagName === 'style' && /hostile|url\(\s*["']?(?:https?:)?\/\/|@import/i.test(textOf(node)))
      reading.faults.push(`a style fetches, or was made by a text: ${textOf(node).slice(0, 200)}`);
    if (node.tagName === 'script') readScript(node, reading, isPage);
  });
  // Pieces of a text that elements cut apart are read together as well.
  if (isPage) reading.words.push(reading.words.join(''));
  return reading;
}

function readScript(node: Element, reading: Reading, isPage: boolean): void {
  const text = textOf(node);
  if (!isPage) reading.faults.push(`there is a script in a text: ${text.slice(0, 200)}`);
  if (node.properties['type'] === 'application/ld+json') reading.words.push(...readJson(text).words);
  else if (/hostile/.test(text)) reading.faults.push(`a script was made by a text: ${text.slice(0, 200)}`);
}

/** Every text in JSON. */
export function readJson(json: string): Reading {
  const words: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return { faults: [], words };
}

import { SaxesParser } from 'saxes';
import { decodeReferences } from '#markdown/character-references.ts';
import { Unreadable } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** An item of an export of WordPress: a post, a page, an attachment. */
export interface WxrItem {
  /** Its elements, by their names as they are written: `wp:post_id`. */
  fields: Map<string, string>;
  terms: { domain: string; name: string }[];
  meta: Map<string, string>;
}

/** An export of WordPress. */
export interface Wxr {
  /** The address of the blog. */
  base: string | undefined;
  /** The names of authors by those they log in with. */
  authors: Map<string, string>;
  items: WxrItem[];
}

// What XML 1.0 forbids, some exports have all the same.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Characters that XML has no name for, and ampersands that stand for themselves, outside of what is not parsed. */
function withReferences(xml: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<![CDATA[', at);
    const end = start === -1 ? -1 : xml.indexOf(']]>', start);
    const parsed = xml.slice(at, start === -1 ? undefined : start);
    pieces.push(
      parsed.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:\w{1,32};)?/gi, (reference) => {
        const character = decodeReferences(reference);
        return character === reference ? `&amp;${reference.slice(1)}` : character;
      }),
    );
    if (start === -1) break;
    pieces.push(xml.slice(start, end === -1 ? undefined : end));
    if (end === -1) break;
    at = end;
  }
  return pieces.join('');
}

/**
 * Reads a WordPress eXtended RSS file (https://wordpress.org/documentation/article/tools-export-screen/). Entities of its own
 * and other files are not followed.
 *
 * @throws {Unreadable} where it is no XML
 */
export function readWxr(xml: string): Wxr {
  const wxr: Wxr = { base: undefined, authors: new Map(), items: [] };
  const parser = new SaxesParser();
  const open: string[] = [];
  let item: WxrItem | undefined;
  let domain = '';
  let [text, login, key] = ['', '', ''];
  const take = (value: string): void => {
    text += value;
  };
  parser.on('error', ({ message }) => {
    throw new Unreadable(say('import.not-xml', { problem: message }));
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    text = '';
    if (name === 'item') item = { fields: new Map(), terms: [], meta: new Map() };
    if (name === 'category') domain = attributes['domain'] ?? '';
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    open.pop();
    const value = text;
    const parent = open.at(-1);
    if (name === 'item' && item) {
      wxr.items.push(item);
      item = undefined;
    } else if (item && parent === 'item') {
      if (name === 'category') item.terms.push({ domain, name: value.trim() });
      else if (!item.fields.has(name)) item.fields.set(name, value);
    } else if (item && parent === 'wp:postmeta') {
      if (name === 'wp:meta_key') key = value;
      if (name === 'wp:meta_value') item.meta.set(key, value);
    } else if (parent === 'wp:author') {
      if (name === 'wp:author_login') login = value.trim();
      if (name === 'wp:author_display_name') wxr.authors.set(login, value.trim());
    } else if (parent === 'channel' && (name === 'link' || name === 'wp:base_blog_url'))
      wxr.base ??= value.trim() || undefined;
    text = '';
  });
  if (/<!ENTITY/i.test(xml.slice(0, xml.indexOf('<rss')))) throw new Unreadable(say('import.entities'));
  parser.write(withReferences(xml.replace(forbidden, ''))).close();
  return wxr;
}

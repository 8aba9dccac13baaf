import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { noFacts, type Facts, type FeedName } from '#verify/facts.ts';
import { inspectPage, linksInHtml, textsOf } from '#verify/inspect-html.ts';
import { inspectXml } from '#verify/inspect-xml.ts';
import type { Origin } from '#verify/own-address.ts';
import { splitFeed } from '#verify/split-feed.ts';
import { addressOf } from '#domain/route.ts';
import { keptSearchPath } from '#domain/search-folder.ts';
import type { DocumentFile } from '#search/index-files.ts';
import { say } from '#wording/phrase.ts';

/** A file taken apart: bytes of its own, and parts that other files have too. */
export interface Inspection {
  /** What is none of the parts; undefined where the file has no text. */
  bytes: Buffer | undefined;
  parts: readonly Buffer[];
  inspect(): Facts;
  inspectPart(part: Buffer): Facts;
}

/** An entry of a JSON feed (jsonfeed.org, version 1.1). */
interface JsonEntry {
  id: string;
  url: string;
  content_html?: string;
}

function ownTexts(value: unknown, address: string, origin: Origin): Set<string> {
  const links = new Set<string>();
  for (const text of textsOf(value)) {
    const own = text.startsWith(origin.href) ? origin.own(text, address) : undefined;
    if (own !== undefined) links.add(own);
  }
  return links;
}

function inspectJson(text: string, address: string, origin: Origin): Facts {
  const data: unknown = JSON.parse(text);
  const links = ownTexts(data, address, origin);
  const names: FeedName[] = [];
  if (typeof data === 'object' && data !== null && 'items' in data)
    for (const { id, url, content_html: html = '' } of data.items as JsonEntry[]) {
      const place = origin.own(url, address);
      if (place !== undefined) names.push([id, place]);
      for (const link of linksInHtml(html, address, origin)) links.add(link);
    }
  return { ...noFacts(), links: [...links], names };
}

/** Plain lists: addresses with the origin, and links that start with a slash. */
function inspectPlain(text: string, address: string, origin: Origin): Facts {
  const relative = Array.from(text.matchAll(/\]\((\/[^)\s]*)\)/g), ([, path = '']) =>
    origin.own(path, address),
  );
  const links = [...origin.mentions(text), ...relative.filter((path) => path !== undefined)];
  return { ...noFacts(), links: [...new Set(links)] };
}

/** A fence of code, behind the marks of quotations and lists. */
const fence = /^[ >]*(?:[-*+] +|\d+[.)] +)*(`{3,}|~{3,})/;
const codeSpan = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** Markdown: addresses in code are shown, and lead nowhere. */
function inspectMarkdown(text: string, address: string, origin: Origin): Facts {
  let open = '';
  const words = text.split('\n').filter((line) => {
    const [, sign = ''] = fence.exec(line) ?? [];
    if (open === '') open = sign;
    else if (sign.startsWith(open) && line.endsWith(sign)) open = '';
    else return false;
    return sign === '';
  });
  return inspectPlain(words.join('\n').replace(codeSpan, ''), address, origin);
}

function inspectCsv(text: string, address: string, origin: Origin): Facts {
  const rows = parseCsv(text, { columns: true }) as unknown[];
  return { ...noFacts(), links: [...ownTexts(rows, address, origin)] };
}

function inspectStyle(text: string, address: string, origin: Origin): Facts {
  const urls = Array.from(text.matchAll(/url\(\s*["']?([^"')]+)/g), ([, url = '']) =>
    origin.own(url, address),
  );
  return { ...noFacts(), links: urls.filter((url) => url !== undefined) };
}

/** Tells what the text of a file says. */
type Inspector = (text: string, address: string, origin: Origin) => Facts;

/** Files of the search index with the documents that it finds. */
const searchedFile = new RegExp(`^${keptSearchPath}(?:issues|entries)/.*\\.json$`);

/** A result of the search leads to a page, and its parts to headings there. */
function inspectSearched(text: string, address: string, origin: Origin): Facts {
  const documents = Object.values(JSON.parse(text) as DocumentFile).flat();
  const links = documents
    .flatMap(({ address: page, sections }) => [
      page,
      ...sections.map(({ id }) => (id ? `${page}#${id}` : page)),
    ])
    .map((link) => origin.own(link, address));
  return { ...noFacts(), links: links.filter((link) => link !== undefined) };
}

/** Files of the search index that hold nothing but pieces of words. */
const tokenFile = new RegExp(`^${keptSearchPath}(?:tokens|words)/.*\\.json$`);

/** The forms of JSON that they are written in, which take a tenth of the time to match that they take to parse. */
const tokenForm =
  /^(?:\{(?:"(?:[^"\\\p{Cc}]|\\["\\bfnrt]|\\u[\da-f]{4})*":"[\w,-]*"(?:,(?=")|(?=\})))*\}|\[(?:"[a-z]*"(?:,(?=")|(?=\])))*\])$/u;

/** Pieces of words lead nowhere. */
function inspectTokens(text: string): Facts {
  if (!tokenForm.test(text)) JSON.parse(text);
  return noFacts();
}

/** How a file is looked at; undefined where it has no text. */
function inspectorOf(address: string, extension: string): Inspector | undefined {
  if (searchedFile.test(address)) return inspectSearched;
  if (tokenFile.test(address)) return inspectTokens;
  return inspectors[extension];
}

/** How files are looked at, by their extension; what has none of these has no text. */
const inspectors: Record<string, Inspector> = {
  '.html': inspectPage,
  '.xml': inspectXml,
  '.opml': inspectXml,
  '.json': inspectJson,
  '.csv': inspectCsv,
  '.md': inspectMarkdown,
  '.txt': inspectPlain,
  // Rules of hosts.
  '': inspectPlain,
  '.css': inspectStyle,
  '.js': noFacts,
  '.svg': noFacts,
};

/** Makes of an error what is wrong with a file. */
function attempt(form: string, inspect: () => Facts): Facts {
  try {
    return inspect();
  } catch (error) {
    return { ...noFacts(), problems: [say('site-file.form', { form, reason: (error as Error).message })] };
  }
}

/**
 * Takes a file of the site apart, to be looked at.
 *
 * @param file its path, relative to the site
 */
export function inspectFile(file: string, content: Buffer, origin: Origin): Inspection {
  const extension = path.extname(file);
  const address = addressOf(file);
  const inspector = inspectorOf(address, extension);
  if (!inspector) return { bytes: undefined, parts: [], inspect: noFacts, inspectPart: noFacts };
  const inspectText = (text: string): Facts =>
    attempt(extension.slice(1).toUpperCase(), () => inspector(text, address, origin));
  const split = extension === '.xml' ? splitFeed(content) : undefined;
  const bytes = split?.rest ?? content;
  return {
    bytes,
    parts: split?.entries ?? [],
    inspect: () => inspectText(bytes.toString()),
    inspectPart: (part) => inspectText(split?.document(part) ?? part.toString()),
  };
}

import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { listSeparator } from '#exports/dataset-files.ts';
import { fieldsOf, type TableName } from '#schema/dataset.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { readHtml, readJson, type Reading } from './inert-html.ts';

/** Tells whether the text of an element is HTML: in RSS by its name, in Atom and Media RSS by its type. */
function holdsHtml(element: XmlElement): boolean {
  const isOfRss = element.name === 'encoded' || (element.name === 'description' && element.prefix === '');
  return isOfRss || element.attr('type')?.value === 'html';
}

function readXml(xml: string, origin: string): Reading {
  const reading: Reading = { faults: [], words: [] };
  if (/<!DOCTYPE|<!ENTITY|<\?(?!xml[ -])/.test(xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')))
    reading.faults.push('it has a document type or an instruction');
  using document = XmlDocument.fromString(xml);
  for (const node of document.find('//*[not(*)] | //@*')) {
    reading.words.push(node.content);
    if (!(node instanceof XmlElement || node instanceof XmlAttribute)) continue;
    if (/hostile/.test(node.name)) reading.faults.push(`there is a <${node.name}>`);
    if (!(node instanceof XmlElement) || !holdsHtml(node)) continue;
    const { faults, words } = readHtml(node.content, origin, false);
    reading.faults.push(...faults);
    reading.words.push(...words, words.join(''));
  }
  return reading;
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, “CSV Injection”). */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function readCsv(file: string, csv: string): Reading {
  const [, ...rows] = parseCsv(csv, { record_delimiter: '\r\n' }) as string[][];
  const fields = fieldsOf(path.basename(file, '.csv') as TableName);
  const values = rows.flatMap((row) =>
    row.flatMap((cell, column) => (fields[column]?.[1].list ? cell.split(listSeparator) : [cell])),
  );
  return {
    faults: values.filter((value) => formula.test(value)).map((value) => `a cell starts a formula: ${value}`),
    words: values.map((value) => value.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')),
  };
}

const markdown = unified().use(remarkParse).use(remarkGfm);

function readMarkdown(text: string): Reading {
  const reading: Reading = { faults: [], words: [] };
  visit(markdown.parse(text), (node) => {
    if (node.type === 'html' && node.value !== '<br>') reading.faults.push(`there is HTML: ${node.value}`);
    if ('url' in node) {
      if (!/^(?:https?:|mailto:|#)/.test(node.url)) reading.faults.push(`a link goes to ${node.url}`);
      if (/hostile\.test/.test(node.url)) reading.faults.push(`a link was made by a text: ${node.url}`);
    }
    for (const key of ['value', 'alt', 'title', 'lang', 'meta', 'url'])
      if (key in node) reading.words.push(String((node as unknown as Record<string, unknown>)[key]));
  });
  reading.words.push(reading.words.join(''));
  return reading;
}

function readFeedJson(json: string, origin: string): Reading {
  const reading = readJson(json);
  const { items } = JSON.parse(json) as { items: { content_html: string }[] };
  for (const { content_html: html } of items) {
    const { faults, words } = readHtml(html, origin, false);
    reading.faults.push(...faults);
    reading.words.push(...words, words.join(''));
  }
  return reading;
}

/** A picture is drawn: it has no room for texts, which readers of pictures would pass on. */
function readPng(bytes: Buffer): Reading {
  const chunks: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  const texts = chunks.filter((chunk) => /^(?:tEXt|zTXt|iTXt|eXIf)$/.test(chunk));
  return { faults: texts.map((chunk) => `there is a text in the picture: ${chunk}`), words: [] };
}

const nothing: Reading = { faults: [], words: [] };

/** What is made of words for programs alone, or of no words of the content. */
const opaque =
  /^(?:search-index\/(?:index\.json$|kept\/(?:tokens|words)\/)|_astro\/.*\.(?:js|css|woff2)$|faces\/[\w-]+\.woff2$|pictures\/.*\.(?:avif|webp|jpg|png)$|favicon\.(?:svg|ico)$|feed\.css$|_headers$|_redirects$)/;

/**
 * Reads a file of a built site as its readers do.
 *
 * @throws where the file is of a kind that is not known here, or is no such file at all
 */
export function readOutput(file: string, bytes: Buffer, origin: string): Reading {
  if (opaque.test(file)) return nothing;
  if (file.endsWith('.png')) return readPng(bytes);
  const text = bytes.toString('utf8');
  const reading = readText(file, text, origin);
  const character = forbiddenCharacter.exec(text);
  return character
    ? { ...reading, faults: [...reading.faults, `there is ${JSON.stringify(character[0])} in it`] }
    : reading;
}

/** A drawing is shapes alone: its words are outlines. */
function readDrawing(svg: string): Reading {
  const strays = svg.match(/<(?!\/?(?:svg|style|path|g)[ >])[^>]*>|hostile/g) ?? [];
  return { faults: strays.map((stray) => `there is ${stray} in a drawing`), words: [] };
}

function readText(file: string, text: string, origin: string): Reading {
  if (file.endsWith('.html')) return readHtml(text, origin, true);
  if (file.endsWith('.svg')) return readDrawing(text);
  if (file.endsWith('feed.json')) return readFeedJson(text, origin);
  if (file.endsWith('.json')) return readJson(text);
  if (/\.(?:xml|opml)$/.test(file)) return readXml(text, origin);
  if (file.endsWith('.csv')) return readCsv(file, text);
  if (file.endsWith('.md') || file === 'llms.txt') return readMarkdown(text);
  if (file === 'robots.txt')
    return { faults: /hostile/.test(text) ? ['it quotes the content'] : [], words: [text] };
  throw new Error(`${file} is of a kind that nothing is known of here`);
}

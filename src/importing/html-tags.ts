import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { isHtmlName, TagWriter } from '#importing/tag-writer.ts';
import { say } from '#wording/phrase.ts';

/** Scripts and styles are for a browser, and their words are no text; tags, and comments. */
const tagForm = new RegExp(
  [
    String.raw`<(script|style)\b[^<>]*>(?:(?!<(?:script|style)\b)[\s\S])*?<\/\1\s*>`,
    String.raw`<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,20})((?:\s[^<>]*?)?)(\/?)>`,
    String.raw`<!--(?:(?!<!--)[\s\S])*?-->|<!DOCTYPE[^<>]*>`,
  ].join('|'),
  'gi',
);
const dropped = say('import.drop.html');

/** Where code stands in a line: its signs are no tags. */
export function codeRanges(text: string): [number, number][] {
  return Array.from(text.matchAll(/(?<!`)(`{1,3})(?!`)[^`\n]{1,400}\1(?!`)/g), ({ index, 0: code }) => [
    index,
    index + code.length,
  ]);
}

/** Writes the Markdown of one stretch of text; gives what was written since the last one. */
function convert(text: string, writer: TagWriter, log: ImportLog, line: number): void {
  const codes = codeRanges(text);
  let [end, code] = [0, 0];
  let [counted, number] = [0, line];
  for (const match of text.matchAll(tagForm)) {
    const { index } = match;
    while ((codes[code]?.[1] ?? Infinity) <= index) code += 1;
    if ((codes[code]?.[0] ?? Infinity) < index) continue;
    const [whole, hidden, closing = '', written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    const isTag = hidden === undefined && !whole.startsWith('<!');
    if (isTag && !isHtmlName(name)) continue;
    number += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    writer.text(text.slice(end, index));
    end = index + whole.length;
    log.drop(whole, dropped, number);
    if (isTag) writer.tag(name, closing !== '', attributes);
    else if (hidden !== undefined) writer.text(' ');
  }
  writer.text(text.slice(end));
}

/** A tag or comment may run over so many lines. */
const mostLines = 24;

function endsInside(text: string, opening: string, closing: string): boolean {
  const at = text.lastIndexOf(opening);
  return at !== -1 && !text.includes(closing, at);
}

/** Whether a tag, a comment, a script or a style is still open at the end of a text. */
function isUnfinished(text: string): boolean {
  const at = text.lastIndexOf('<');
  const isTag = at !== -1 && !text.includes('>', at) && /[a-zA-Z/]/.test(text[at + 1] ?? '');
  const lower = /<s(?:cript|tyle)/i.test(text) ? text.toLowerCase() : '';
  return (
    isTag ||
    endsInside(text, '<!--', '-->') ||
    endsInside(lower, '<script', '</script') ||
    endsInside(lower, '<style', '</style')
  );
}

/** Joins the lines over which a tag, a comment or a script runs. */
function stretchesOf(lines: readonly PostLine[]): PostLine[] {
  const stretches: PostLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    const rest = lines.slice(index, index + mostLines);
    let { text } = line;
    let length = 1;
    if (text.includes('<') && isUnfinished(text)) {
      let whole = text;
      for (const [offset, next] of rest.slice(1).entries()) {
        whole += `\n${next.text}`;
        if (isUnfinished(whole)) continue;
        [text, length] = [whole, offset + 2];
        break;
      }
    }
    stretches.push({ text, number: line.number });
    index += length - 1;
  }
  return stretches;
}

/**
 * Turns the HTML in the lines of a post into Markdown: what Markdown has a word for is written so, other tags are taken off,
 * and their text stays. Every tag is entered in the log. What only looks like a tag stays as it is.
 */
export function convertTags(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  if (!lines.some(({ text }) => /<[a-zA-Z/!]/.test(text))) return [...lines];
  const writer = new TagWriter();
  const written = stretchesOf(lines).flatMap(({ text, number }, index): PostLine[] => {
    if (index > 0) writer.newLine();
    convert(text, writer, log, number);
    return writer.take().map((each) => ({ text: each, number }));
  });
  const last = lines.at(-1)?.number ?? 1;
  writer.close();
  return [...written, ...writer.take().map((each) => ({ text: each, number: last }))];
}

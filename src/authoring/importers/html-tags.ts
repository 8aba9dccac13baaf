import type { Ledger } from '#authoring/importers/ledger.ts';
import type { Line } from '#authoring/importers/lines.ts';

const inlineMarks: Record<string, string> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
};
const blocks = new Set(
  'address article aside body center details dd div dl dt fieldset figcaption figure footer form header html main nav p section summary'.split(
    ' ',
  ),
);
const silent = new Set(
  'a abbr audio base big button canvas cite col colgroup data dfn embed fieldset font head iframe img input ins kbd label legend link main map mark meta noscript object option picture q ruby rp rt samp select small source span sub sup svg path tbody tfoot thead time title u var video wbr o:p'.split(
    ' ',
  ),
);
const tagForm =
  /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,20})((?:\s[^<>]*?)?)(\/?)>|<!--(?:(?!<!--)[\s\S])*?-->|<!DOCTYPE[^<>]*>/gi;
const dropped = 'HTML that Markdown says otherwise or not at all';

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return decode((found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim());
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** An address as Markdown takes it between parentheses. */
function destination(url: string): string {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return /[\s()<>]/.test(whole) ? `<${whole.replace(/[<>]/g, encodeURIComponent)}>` : whole;
}

function label(text: string): string {
  return text.replace(/[\n[\]]/g, ' ');
}

/** Writes Markdown for the tags of a text that is partly HTML; keeps what is open. */
class TagWriter {
  out = '';
  /** What starts every line: quotation marks and the indents of lists. */
  readonly #prefixes: string[] = [];
  readonly #lists: { ordered: boolean; count: number; indent: string | undefined }[] = [];
  readonly #links: (string | undefined)[] = [];
  #cells: string[] | undefined;
  #isHeader = true;

  text(words: string): void {
    if (this.#cells) {
      const cell = words.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
      if (this.#cells.length === 0 && cell.trim() === '') return;
      this.#cells[Math.max(0, this.#cells.length - 1)] = (this.#cells.at(-1) ?? '') + cell;
      return;
    }
    const prefix = this.#prefixes.join('');
    this.out += prefix === '' ? words : words.replace(/\n/g, `\n${prefix}`);
  }

  /** Ends the line, and leaves an empty one. */
  block(): void {
    if (this.#cells) return this.text(' ');
    const prefix = this.#prefixes.join('');
    this.out += `\n${prefix.trimEnd()}\n${prefix}`;
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name in inlineMarks) return this.#inline(inlineMarks[name] ?? '', closing);
    const depth = /^h([1-6])$/.exec(name)?.[1];
    if (depth) {
      this.block();
      if (!closing && !this.#cells) this.out += `${'#'.repeat(Number(depth))} `;
    } else if (name === 'br') this.text(this.#cells ? ' ' : '\n');
    else if (name === 'hr') this.block();
    else if (name === 'blockquote') this.#enclose(closing, '> ');
    else if (name === 'ul' || name === 'ol') this.#list(closing, name === 'ol');
    else if (name === 'li') this.#item(closing);
    else if (/^(?:table|tr|td|th)$/.test(name)) this.#table(name, closing);
    else if (name === 'a') this.#link(closing, attributes);
    else if (name === 'img') this.#picture(attributes);
    else if (/^(?:iframe|video|audio|embed|source)$/.test(name)) this.#media(closing, attributes);
    else if (name === 'code') this.text('`');
    else if (blocks.has(name)) this.block();
  }

  #inline(mark: string, closing: boolean): void {
    // White space inside the marks would keep them from being read as such.
    if (closing) this.out = this.out.replace(/[ \t]+$/, '');
    this.text(mark);
  }

  #enclose(closing: boolean, prefix: string): void {
    if (closing) {
      const at = this.#prefixes.lastIndexOf(prefix);
      if (at !== -1) this.#prefixes.splice(at, 1);
      this.block();
    } else {
      this.block();
      if (this.#prefixes.length < 6) this.#prefixes.push(prefix);
      if (!this.#cells) this.out += prefix;
    }
  }

  /** Ends the item that is open in a list: its indent goes. */
  #endItem(list: { indent: string | undefined } | undefined): void {
    if (list?.indent === undefined) return;
    const at = this.#prefixes.lastIndexOf(list.indent);
    if (at !== -1) this.#prefixes.splice(at, 1);
    list.indent = undefined;
  }

  #list(closing: boolean, ordered: boolean): void {
    if (closing) this.#endItem(this.#lists.pop());
    // A list inside another needs no empty line around it.
    if (this.#lists.length === 0) this.block();
    if (!closing && this.#lists.length < 6) this.#lists.push({ ordered, count: 0, indent: undefined });
  }

  #item(closing: boolean): void {
    const list = this.#lists.at(-1);
    this.#endItem(list);
    if (closing || this.#cells) return;
    const count = (list?.count ?? 0) + 1;
    const mark = list?.ordered ? `${count}. ` : '- ';
    this.out += `\n${this.#prefixes.join('')}${mark}`;
    if (!list) return;
    list.count = count;
    list.indent = ' '.repeat(mark.length);
    this.#prefixes.push(list.indent);
  }

  #table(name: string, closing: boolean): void {
    if (name === 'table') {
      if (this.#cells) this.#endRow();
      this.#isHeader = true;
      this.block();
    } else if (name === 'tr') {
      if (this.#cells) this.#endRow();
      if (!closing) this.#cells = [];
    } else if (!closing) {
      this.#cells ??= [];
      this.#cells.push('');
    }
  }

  #endRow(): void {
    const cells = this.#cells ?? [];
    this.#cells = undefined;
    if (cells.length === 0) return;
    this.out += `\n${this.#prefixes.join('')}| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
    if (this.#isHeader) this.out += `\n${this.#prefixes.join('')}|${' --- |'.repeat(cells.length)}`;
    this.#isHeader = false;
  }

  #link(closing: boolean, attributes: string): void {
    if (closing) {
      const url = this.#links.pop();
      if (url !== undefined) this.text(`](${destination(url)})`);
      return;
    }
    const url = attribute(attributes, 'href');
    const isUsable =
      /^(?:https?:\/\/|\/\/|mailto:|#|\/)/i.test(url) && !this.#links.some((each) => each !== undefined);
    this.#links.push(isUsable ? url : undefined);
    if (isUsable) this.text('[');
  }

  #picture(attributes: string): void {
    const url = attribute(attributes, 'src') || attribute(attributes, 'data-src');
    if (url !== '') this.text(`![${label(attribute(attributes, 'alt'))}](${destination(url)})`);
  }

  #media(closing: boolean, attributes: string): void {
    const url = attribute(attributes, 'src');
    if (closing || url === '') return;
    this.block();
    this.text(`[${label(attribute(attributes, 'title')) || url}](${destination(url)})`);
    this.block();
  }

  /** The lines written since they were last taken. */
  take(): string[] {
    const lines = this.out.split('\n');
    this.out = '';
    return lines;
  }

  /** Goes on with the next line of the source, which starts below what encloses it. */
  newLine(): void {
    if (this.#cells) this.text(' ');
    else this.out += this.#prefixes.join('');
  }

  /** Ends what was never closed. */
  close(): void {
    if (this.#cells) this.#endRow();
    while (this.#links.length > 0) this.#link(true, '');
  }
}

/** Whether a name is one of HTML’s, so that `<file.bend>` and `<T>` stay what they are. */
function isKnown(name: string): boolean {
  return (
    name in inlineMarks ||
    blocks.has(name) ||
    silent.has(name) ||
    /^(?:h[1-6]|br|hr|blockquote|[uo]l|li|table|t[rdh]|code|pre|caption)$/.test(name)
  );
}

/** Scripts and styles are for a browser; their words are no text. */
const hidden = /<(script|style)\b[^<>]*>(?:(?!<(?:script|style)\b)[\s\S])*?<\/\1\s*>/gi;

/** Where code stands in a line: its signs are no tags. */
function codeRanges(text: string): [number, number][] {
  return Array.from(text.matchAll(/(?<!`)(`{1,3})(?!`)[^`\n]{1,400}?\1(?!`)/g), ({ index, 0: code }) => [
    index,
    index + code.length,
  ]);
}

/** Writes the Markdown of one stretch of text; gives what was written since the last one. */
function convert(text: string, writer: TagWriter, ledger: Ledger, line: number): void {
  const visible = text.replace(hidden, (found) => {
    ledger.drop(found, dropped, line);
    return ' ';
  });
  const codes = codeRanges(visible);
  let [end, code] = [0, 0];
  for (const match of visible.matchAll(tagForm)) {
    while ((codes[code]?.[1] ?? Infinity) <= match.index) code += 1;
    if ((codes[code]?.[0] ?? Infinity) < match.index) continue;
    const [whole, closing = '', written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    const isComment = whole.startsWith('<!');
    if (!isComment && !isKnown(name)) continue;
    writer.text(visible.slice(end, match.index));
    end = match.index + whole.length;
    ledger.drop(whole, dropped, line);
    if (!isComment) writer.tag(name, closing !== '', attributes);
  }
  writer.text(visible.slice(end));
}

/** A tag or comment may run over so many lines. */
const mostLines = 24;

function endsInside(text: string, opening: string, closing: string): boolean {
  const at = text.lastIndexOf(opening);
  return at !== -1 && text.indexOf(closing, at) === -1;
}

/** Whether a tag, a comment, a script or a style is still open at the end of a text. */
function isUnfinished(text: string): boolean {
  const at = text.lastIndexOf('<');
  const isTag = at !== -1 && text.indexOf('>', at) === -1 && /[a-zA-Z/]/.test(text[at + 1] ?? '');
  const lower = /<s(?:cript|tyle)/i.test(text) ? text.toLowerCase() : '';
  return (
    isTag ||
    endsInside(text, '<!--', '-->') ||
    endsInside(lower, '<script', '</script') ||
    endsInside(lower, '<style', '</style')
  );
}

/** Joins the lines over which a tag, a comment or a script runs. */
function stretchesOf(lines: readonly Line[]): Line[] {
  const stretches: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
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
 * and their text stays. Every tag is entered in the ledger. What only looks like a tag stays as it is.
 */
export function convertTags(lines: readonly Line[], ledger: Ledger): Line[] {
  if (!lines.some(({ text }) => /<[a-zA-Z/!]/.test(text))) return [...lines];
  const writer = new TagWriter();
  const written = stretchesOf(lines).flatMap(({ text, number }, index): Line[] => {
    if (index > 0) writer.newLine();
    convert(text, writer, ledger, number);
    return writer.take().map((each) => ({ text: each, number }));
  });
  const last = lines.at(-1)?.number ?? 1;
  writer.close();
  return [...written, ...writer.take().map((each) => ({ text: each, number: last }))];
}

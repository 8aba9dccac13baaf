import { smallText } from '#importing/readers/html-inline.ts';

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

/** Whether a name is one of HTML’s, so that `<file.bend>` and `<T>` stay what they are. */
export function isHtmlName(name: string): boolean {
  return (
    name in inlineMarks ||
    blocks.has(name) ||
    silent.has(name) ||
    /^(?:h[1-6]|br|hr|blockquote|[uo]l|li|table|t[rdh]|code|pre|caption)$/.test(name)
  );
}

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

/** Writes HTML tags as Markdown and keeps track of those that are open. */
export class TagWriter {
  out = '';
  /** What starts every line: quotation marks and the indents of lists. */
  readonly #prefixes: string[] = [];
  readonly #lists: { ordered: boolean; count: number; indent: string | undefined }[] = [];
  readonly #links: (string | undefined)[] = [];
  #cells: string[] | undefined;
  #isHeader = true;
  /** Where what stands above or below the line begins. */
  #small: number | undefined;

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
    else if (name === 'sup' || name === 'sub') this.#smallSigns(name, closing);
    else if (blocks.has(name)) this.block();
  }

  /** Writes what stands above or below the line in small signs, where there are such. */
  #smallSigns(name: string, closing: boolean): void {
    if (!closing) this.#small = this.#cells ? undefined : this.out.length;
    else if (this.#small !== undefined && this.#small < this.out.length) {
      const small = smallText(name, this.out.slice(this.#small));
      if (small !== undefined) this.out = this.out.slice(0, this.#small) + small;
      this.#small = undefined;
    }
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
      url !== '' &&
      !/^(?:javascript|vbscript|data):/i.test(url) &&
      !this.#links.some((each) => each !== undefined);
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

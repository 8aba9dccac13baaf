import { withoutColumns } from '#importing/columns.ts';
import { fenceFor } from '#importing/fences.ts';
import { writePaths } from '#importing/liquid-paths.ts';
import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { wordsOfTag } from '#importing/tag-words.ts';
import { piecesOf, type Piece } from '#importing/tag-pieces.ts';
import { isWords, shownTag, type Tag } from '#importing/template-tag.ts';
import { say } from '#wording/phrase.ts';

/** Pairs of tags around code; some are the language of it. */
const codeTags = new Set(['codeblock', 'highlight', 'code', 'prism']);
const codeLanguages = new Set(['echarts', 'html', 'mermaid', 'plantuml', 'script']);
/** Pairs of tags around a remark. */
const boxTags = new Set([
  'note',
  'notice',
  'admonition',
  'alert',
  'callout',
  'hint',
  'tip',
  'warning',
  'info',
  'details',
  'expand',
  'spoiler',
  'aside',
  'blockquote',
  'quote',
  'pullquote',
]);
/** Pairs of tags that only say how what is between them looks. */
const plainTags = new Set([
  'raw',
  'style',
  'center',
  'columns',
  'column',
  'row',
  'tabs',
  'typeit',
  'div',
  'if',
  'unless',
  'for',
  'case',
  'capture',
  'tablerow',
]);
/** Tags that show nothing of the post itself. */
const silentTags = new Set(['toc', 'more', 'raw', 'comment']);

/** Writes the tags of one post. */
class TagConverter {
  readonly written: PostLine[] = [];
  readonly #log: ImportLog;
  readonly #pieces: Piece[];
  /** The indents of the remarks that are open. */
  readonly #boxes: string[] = [];
  readonly #asked = new Set<string>();
  #line = '';

  constructor(pieces: Piece[], log: ImportLog) {
    this.#pieces = pieces;
    this.#log = log;
  }

  /** Ends the line. */
  #end(number: number): void {
    const prefix = this.#boxes.map((indent) => `${indent}> `).join('');
    const indent = this.#boxes.reduce((sum, each) => sum + each.length, 0);
    for (const text of this.#line.split('\n')) {
      const whole = prefix + withoutColumns(text, indent);
      this.written.push({ text: text === '' ? whole.trimEnd() : whole, number });
    }
    this.#line = '';
  }

  /** Ends the line where something is on it. */
  #break(number: number): void {
    if (this.#line.trim() !== '') this.#end(number);
    this.#line = '';
  }

  #drop({ text, number }: Pick<Piece, 'text' | 'number'>): void {
    this.#log.drop(text, say('import.drop.template-tag'), number);
  }

  #code(opening: Piece, place: number): number {
    const { tag, partner = place } = opening;
    const closing = this.#pieces[partner] as Piece;
    const inner = this.#pieces.slice(place + 1, partner);
    const text = inner.map((each) => each.text + (each.isLast ? '\n' : '')).join('');
    const lines = text
      .replace(/^[ \t]*\n/, '')
      .replace(/\n[ \t]*$/, '')
      .split('\n');
    const stated = tag && (codeLanguages.has(tag.name) ? tag.name : (tag.named['lang'] ?? tag.words[0]));
    const fence = fenceFor(lines.join('\n'));
    const first = inner.find(({ isLast }) => isLast)?.number ?? opening.number;
    this.#break(opening.number);
    for (const [index, each] of [
      fence + (/^[\w+#.-]+$/.exec(stated ?? '')?.[0] ?? ''),
      ...lines,
      fence,
    ].entries()) {
      this.#line = each;
      this.#end(index === 0 ? opening.number : Math.min(first + index, closing.number));
    }
    this.#drop(opening);
    this.#drop(closing);
    return partner;
  }

  /** The words that a tag says above what it encloses. */
  #heading({ name, isLiquid, words, named }: Tag): void {
    if (name.includes('quote') || plainTags.has(name)) return;
    const { title = named['summary'] ?? named['header'] ?? named['label'] ?? '' } = named;
    const said = [title, ...(isLiquid && !boxTags.has(name) ? [] : words)].filter(isWords);
    if (said.length > 0) this.#line = `**${said.join(' ')}**\n`;
  }

  #open(piece: Piece, tag: Tag): void {
    this.#drop(piece);
    const isBox = boxTags.has(tag.name);
    if (!isBox && !/^\s*$/.test(this.#line)) return;
    const indent = /^\s*$/.test(this.#line) ? this.#line : '';
    if (isBox) this.#break(piece.number);
    if (isBox) this.#boxes.push(indent);
    this.#heading(tag);
    if (this.#line.trim() !== '') this.#end(piece.number);
  }

  #close(piece: Piece, opening: Tag): void {
    this.#drop(piece);
    if (wordsOfTag(opening) === undefined) this.#below(piece.number, opening);
    if (boxTags.has(opening.name)) this.#endBox(piece.number);
  }

  /** The words that a tag says below what it encloses. */
  #below(number: number, { name, words, named }: Tag): void {
    const isQuote = name.includes('quote');
    const said = isQuote
      ? [...words, named['author'] ?? ''].filter(isWords).join(' ')
      : (named['caption'] ?? '');
    if (said === '') return;
    this.#break(number);
    this.#line = `\n${isQuote ? '— ' : ''}${said}`;
  }

  #endBox(number: number): void {
    this.#break(number);
    this.#boxes.pop();
    this.#end(number);
  }

  /** Writes what one tag shows; one that is not known stays, and is asked for. */
  #one(piece: Piece, tag: Tag, isAlone: boolean): void {
    const shown = tag.isEnd ? undefined : wordsOfTag(tag);
    const { text } = tag.named;
    if (shown !== undefined) {
      if (shown.startsWith('post:')) this.#log.postAddresses.add(shown);
      const indent = /^\s*$/.test(this.#line) ? this.#line : '';
      this.#line += shown.replaceAll('\n', `\n${indent}`);
      this.#drop(piece);
    } else if (boxTags.has(tag.name) && text !== undefined) {
      this.#open(piece, tag);
      this.#line += text;
      this.#below(piece.number, tag);
      this.#endBox(piece.number);
    } else {
      const says = [...tag.words, ...Object.values(tag.named)].some((each) =>
        /\S[\s\u4E00-\u9FFF]/.test(each),
      );
      if (tag.isLiquid || says || !isAlone) this.#line += piece.text;
      else this.#log.drop(piece.text, say('import.drop.template'), piece.number);
      if (this.#asked.has(tag.name) || silentTags.has(tag.name)) return;
      this.#asked.add(tag.name);
      this.#log.ask(say('import.tag-left', { tag: piece.text }), piece.number);
    }
  }

  #words({ text, number }: Piece): string {
    return writePaths(text.replace(shownTag, '$1 $2 $3'), (dropped) => {
      if (dropped !== '') this.#drop({ text: dropped, number });
    });
  }

  run(): PostLine[] {
    for (let place = 0; place < this.#pieces.length; place += 1) {
      const piece = this.#pieces[place] as Piece;
      const { tag, partner } = piece;
      const isCode = partner !== undefined && tag && (codeTags.has(tag.name) || codeLanguages.has(tag.name));
      if (!tag) this.#line += piece.isCode ? piece.text : this.#words(piece);
      else if (isCode) place = this.#code(piece, place);
      else if (partner === undefined || (!boxTags.has(tag.name) && wordsOfTag(tag) !== undefined))
        this.#one(piece, tag, this.#line.trim() === '' && this.#pieces[place + 1]?.text.trim() === '');
      else if (tag.isEnd) this.#close(piece, this.#pieces[partner]?.tag as Tag);
      else this.#open(piece, tag);
      if (piece.isLast) this.#end(piece.number);
    }
    return this.written;
  }
}

/**
 * Writes the tags of templates as Markdown: code between two of them as code, to the byte; remarks as quotations; pictures,
 * links to posts (`post:name`) and what is embedded. What is not known stays, and what stands between two that are not known.
 * Every tag is entered in the log.
 */
export function convertTemplateTags(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  if (!lines.some(({ text }) => /\{[%{]/.test(text))) return [...lines];
  return new TagConverter(piecesOf(lines), log).run();
}

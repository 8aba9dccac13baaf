import type { Link, LinkReference, ImageReference, Heading, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { anyText } from '#markdown/property-rules.ts';
import { parseCommented } from '#markdown/source-blocks.ts';
import { authorComponents, isAuthorComponent, type ComponentRule } from '#markdown/vocabulary.ts';

/** What converts a text. */
export interface TextConversion {
  /** Converts words. */
  words: (text: string) => string;
  /** Where a link leads that is written with an address of the site. */
  link: (address: string) => string;
}

/** A piece of the source, and what takes its place. */
interface Piece {
  start: number;
  end: number;
  text: string;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The words of a property stand behind its name and the sign of equality; ids, files and amounts are no words. */
function wordProperties(node: JsxElement): { start: number; end: number }[] {
  const { name } = node;
  if (!name || !isAuthorComponent(name)) return [];
  const { required, optional }: ComponentRule = authorComponents[name];
  const rules = { ...required, ...optional };
  return node.attributes.flatMap((attribute) => {
    const [start, end] = [attribute.position?.start.offset, attribute.position?.end.offset];
    const isWords =
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name !== 'company' &&
      rules[attribute.name] === anyText;
    return isWords && start !== undefined && end !== undefined ? [{ start, end }] : [];
  });
}

/** The words of a heading without its marks. */
function headingWords(heading: Heading): string {
  let words = '';
  visit(heading, ['text', 'inlineCode'], (node) => {
    if ('value' in node) words += node.value;
  });
  return words;
}

/** The id of a heading that has such words, as `github-slugger` makes it. */
export function headingId(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** By the ids of the headings of a text, the words that they have. */
function headingsById(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, 'heading', (heading) => {
    const words = headingWords(heading);
    found.set(headingId(words), words);
  });
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The words of a link or picture that stand behind its address, in quotation marks. */
const linkTitle = /\s(?:"[^"]*"|'[^']*'|\([^()]*\))\s*\)$/;

/** Converts the text of one source. */
class Converter {
  readonly #source: string;
  readonly #tree: Root;
  readonly #conversion: TextConversion;
  readonly #pieces: Piece[] = [];
  #headings: Map<string, string> | undefined;

  constructor(source: string, conversion: TextConversion) {
    this.#source = source;
    this.#tree = parseCommented(source);
    this.#conversion = conversion;
  }

  #replace(start: number, end: number, change: (text: string) => string): void {
    const before = this.#source.slice(start, end);
    const text = change(before);
    if (text !== before) this.#pieces.push({ start, end, text });
  }

  #address(address: string): string {
    if (!address.startsWith('#')) return address.startsWith('/') ? this.#conversion.link(address) : address;
    this.#headings ??= headingsById(this.#tree);
    const heading = this.#headings.get(decoded(address.slice(1)));
    return heading === undefined ? address : `#${headingId(this.#conversion.words(heading))}`;
  }

  /** Its words are nodes of their own; here is what stands behind them. */
  #link({ children, url, title, position }: Link): void {
    const [start, end] = [children.at(-1)?.position?.end.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    const address = this.#address(url);
    if (address !== url) this.#replace(start, end, (text) => text.replace(url, () => address));
    if (title && address === url)
      this.#replace(start, end, (text) => text.replace(linkTitle, this.#conversion.words));
  }

  /** A reference that is named by its words, which are converted, is named by its label instead. */
  #reference({ referenceType, label, position }: LinkReference | ImageReference): void {
    const end = position?.end.offset;
    if (referenceType === 'full' || end === undefined || !label) return;
    const from = referenceType === 'collapsed' ? end - '[]'.length : end;
    this.#pieces.push({ start: from, end, text: `[${label}]` });
  }

  #node(node: Nodes): void {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return;
    const { words } = this.#conversion;
    if (node.type === 'text') this.#replace(start, end, words);
    else if (node.type === 'link') this.#link(node);
    else if (node.type === 'image')
      this.#replace(start, end, (text) =>
        text.replace(/^!\[[\s\S]*?\](?=\()/, words).replace(linkTitle, words),
      );
    else if (node.type === 'imageReference')
      this.#replace(start, end, (text) => text.replace(/^!\[[\s\S]*?\]/, words));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const place of wordProperties(node)) this.#replace(place.start, place.end, words);
    if (node.type === 'linkReference' || node.type === 'imageReference') this.#reference(node);
  }

  convert(): string {
    visit(this.#tree, (node) => {
      this.#node(node);
    });
    let [text, at] = ['', 0];
    for (const piece of this.#pieces.sort((a, b) => a.start - b.start || a.end - b.end)) {
      text += this.#source.slice(at, piece.start) + piece.text;
      at = piece.end;
    }
    return text + this.#source.slice(at);
  }
}

/**
 * Converts the words of a text that readers see: paragraphs, headings, lists, tables, notes, and the words of pictures
 * and components. Code, addresses, ids, names of files and notes, and comments stay as they are; so do the lines.
 *
 * @param source MDX
 * @returns the source as it was where it is no MDX, which its own problems tell
 */
export function convertMarkdown(source: string, conversion: TextConversion): string {
  try {
    return new Converter(source, conversion).convert();
  } catch {
    return source;
  }
}

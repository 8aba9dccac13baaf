import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { isOfWechat } from '#channels/wechat/kept.ts';
import type { Styles } from '#channels/wechat/styles.ts';

/** What an address is without what nobody writes: `groq.com` of `https://www.groq.com/`. */
function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '');
}

/** The mark of a link by its place among them: a to z, then aa to zz. */
function letters(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** Where the links of an article lead. */
export interface LinkPlaces {
  /** Makes the address of a link absolute. */
  resolve: (href: string) => string;
  /** The addresses of the references, in the order of their numbers. */
  references: readonly string[];
  /** The address of the article’s own page, to which WeChat links below it. */
  page: string;
}

/**
 * The links of an article, which WeChat takes out: each is told by a mark behind its words and its address in a list.
 * Marks are letters, since citations have numbers in brackets, and notes raised numbers.
 */
export class Links {
  readonly #places: LinkPlaces;
  readonly #styles: Styles;
  readonly #marks = new Map<string, string>();

  constructor(places: LinkPlaces, styles: Styles) {
    this.#places = places;
    this.#styles = styles;
  }

  /** The addresses with their marks, in the order of the text. */
  get told(): { mark: string; address: string }[] {
    return Array.from(this.#marks, ([address, mark]) => ({ mark, address }));
  }

  #raised(mark: string): Element {
    return h('sup', { style: this.#styles.mark }, mark);
  }

  #markOf(address: string): string {
    const mark = this.#marks.get(address) ?? letters(this.#marks.size);
    this.#marks.set(address, mark);
    return mark;
  }

  /** Writes a link: its words, and behind them the number of the reference that it leads to, or its own mark. */
  write({ properties }: Element, words: ElementContent[]): ElementContent[] {
    const href = String(properties['href'] ?? '');
    if (href === '' || href.startsWith('#')) return words;
    const { resolve, references, page } = this.#places;
    const address = resolve(href);
    if (isOfWechat(address)) return [h('a', { href: address, style: this.#styles.link }, words)];
    if (address === page) return words;
    const text = words.map((word) => toString(word)).join('');
    // Several references may have one address: the words tell which is meant.
    const named = /^\[(\d+)\]$/.exec(text)?.[1];
    if (named !== undefined && references[Number(named) - 1] === address) return words;
    const number = references.indexOf(address) + 1;
    if (number > 0) return [...words, this.#raised(`[${number}]`)];
    if (text === '' || bare(address) === bare(text)) return words;
    return [...words, this.#raised(this.#markOf(address))];
  }
}

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readCard, type Payload } from '#importing/readers/ghost-cards.ts';
import type { LeftOut } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** Elements that a section or a mark may be; others are paragraphs, and their marks nothing. */
const sections = /^(?:p|h[1-6]|blockquote|aside)$/;
const marks = /^(?:a|b|code|del|em|i|s|strong|sub|sup|u)$/;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : -1);
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads texts of Mobiledoc 0.3, the editor of Ghost up to 5 (https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md). */
class MobiledocReader {
  readonly left: LeftOut[] = [];
  readonly #markups: unknown[];
  readonly #atoms: unknown[];
  readonly #cards: unknown[];

  constructor(value: Payload) {
    this.#markups = listOf(value['markups']);
    this.#atoms = listOf(value['atoms']);
    this.#cards = listOf(value['cards']);
  }

  /** The element of a mark; a plain one where it is not known. */
  #mark(index: unknown): Element {
    const [tag, attributes] = listOf(this.#markups[numberOf(index)]);
    const name = wordOf(tag).toLowerCase();
    const flat = listOf(attributes);
    const href = wordOf(flat[flat.indexOf('href') + 1]);
    if (name === 'a') return h('a', flat.includes('href') ? { href } : {});
    return h(marks.test(name) ? name : 'span');
  }

  #atom(index: unknown): ElementContent[] {
    const [name, words] = listOf(this.#atoms[numberOf(index)]);
    if (name === 'soft-return') return [h('br')];
    if (wordOf(words) === '') this.left.push({ text: wordOf(name), reason: say('import.drop.card') });
    return [{ type: 'text', value: wordOf(words) }];
  }

  /** Words with their marks: each marker opens some, and closes some of those that are open. */
  #words(markers: unknown): ElementContent[] {
    const root = h('div');
    const open: Element[] = [root];
    for (const marker of listOf(markers)) {
      const [type, opened, closed, value] = listOf(marker);
      for (const index of listOf(opened)) {
        const element = this.#mark(index);
        open.at(-1)?.children.push(element);
        open.push(element);
      }
      const inner: ElementContent[] =
        type === 1 ? this.#atom(value) : [{ type: 'text', value: wordOf(value) }];
      open.at(-1)?.children.push(...inner);
      const most = open.length - 1;
      open.length -= Math.max(0, Math.min(numberOf(closed), most));
    }
    return root.children;
  }

  section(value: unknown): ElementContent[] {
    const [type, first, second] = listOf(value);
    if (type === 1) {
      const tag = wordOf(first).toLowerCase();
      const words = this.#words(second);
      return tag === 'blockquote' || tag === 'aside'
        ? [h('blockquote', h('p', words))]
        : [h(sections.test(tag) ? tag : 'p', words)];
    }
    if (type === 2) return [h('p', h('img', { src: wordOf(first) }))];
    if (type === 3)
      return [
        h(
          first === 'ol' ? 'ol' : 'ul',
          listOf(second).map((item) => h('li', this.#words(item))),
        ),
      ];
    if (type !== 10) return [];
    const [name, payload] = listOf(this.#cards[numberOf(first)]);
    return readCard(wordOf(name), (typeof payload === 'object' ? (payload ?? {}) : {}) as Payload, this.left);
  }
}

/** Reads a text of Mobiledoc, as exports of Ghost have it, and names what is in none. */
export function readMobiledoc(value: Payload): { children: ElementContent[]; left: LeftOut[] } {
  const reader = new MobiledocReader(value);
  const children = listOf(value['sections']).flatMap((section) => reader.section(section));
  return { children, left: reader.left };
}

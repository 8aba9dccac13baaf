import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readCard, stringIn, type Payload } from '#importing/readers/ghost-cards.ts';
import { Unreadable, type LeftOut } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** No post lies deeper. */
const mostDepth = 100;

/** The bits of the format of a text (https://lexical.dev/docs/concepts/nodes), and what shows them; the others look only. */
const formats: readonly (readonly [number, string])[] = [
  [64, 'sup'],
  [32, 'sub'],
  [16, 'code'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
];

const nodesIn = ({ children }: Payload): Payload[] =>
  Array.isArray(children)
    ? children.filter((each): each is Payload => typeof each === 'object' && each !== null)
    : [];

const textOf = (node: Payload): ElementContent => {
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  return formats.reduce<ElementContent>(
    (inner, [bit, tag]) => ((format & bit) === 0 ? inner : h(tag, [inner])),
    { type: 'text', value: stringIn(node, 'text') },
  );
};

/** Reads the nodes of Lexical, the editor of Ghost since 5. */
class LexicalReader {
  readonly left: LeftOut[] = [];

  inside(node: Payload, depth: number): ElementContent[] {
    if (depth > mostDepth) throw new Unreadable(say('import.too-deep'));
    return nodesIn(node).flatMap((each) => this.#node(each, depth + 1));
  }

  /** The items of a list; one that holds nothing but a list continues the item before it. */
  #items(node: Payload, depth: number): Element[] {
    const items: Element[] = [];
    for (const item of nodesIn(node)) {
      const [only, ...more] = nodesIn(item);
      const inner = this.inside(item, depth + 1);
      const before = items.at(-1);
      if (before && more.length === 0 && only && stringIn(only, 'type') === 'list')
        before.children.push(...inner);
      else if (typeof item['checked'] === 'boolean')
        items.push(h('li', [h('input', { type: 'checkbox', checked: item['checked'] }), ...inner]));
      else items.push(h('li', inner));
    }
    return items;
  }

  #node(node: Payload, depth: number): ElementContent[] {
    const type = stringIn(node, 'type').replace(/^extended-/, '');
    if (type === 'text' || type === 'tk') return [textOf(node)];
    if (type === 'linebreak') return [h('br')];
    if (type === 'tab') return [{ type: 'text', value: '\t' }];
    if (type === 'zwnj') return [];
    if (type === 'list') {
      const tag = stringIn(node, 'listType') === 'number' ? 'ol' : 'ul';
      return [h(tag, this.#items(node, depth))];
    }
    if (type === 'link' || type === 'autolink' || type === 'at-link')
      return [h('a', { href: stringIn(node, 'url') }, this.inside(node, depth))];
    if (type === 'paragraph') return [h('p', this.inside(node, depth))];
    if (type === 'quote' || type === 'aside') return [h('blockquote', h('p', this.inside(node, depth)))];
    if (type === 'heading') {
      const tag = stringIn(node, 'tag');
      return [h(/^h[1-6]$/.test(tag) ? tag : 'h2', this.inside(node, depth))];
    }
    return Array.isArray(node['children']) && type === 'root'
      ? this.inside(node, depth)
      : readCard(type, node, this.left);
  }
}

/** Reads a text of Lexical, as exports of Ghost have it, and names what is in none. */
export function readLexical(value: Payload): { children: ElementContent[]; left: LeftOut[] } {
  const reader = new LexicalReader();
  const children = reader.inside((value['root'] ?? {}) as Payload, 0);
  return { children, left: reader.left };
}

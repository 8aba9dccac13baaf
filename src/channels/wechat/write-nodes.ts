import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { replacedTags } from '#channels/wechat/kept.ts';
import { keepMarks } from '#channels/wechat/keep-marks.ts';
import type { Links } from '#channels/wechat/links.ts';
import type { Pictures } from '#channels/wechat/pictures.ts';
import type { Styles } from '#channels/wechat/styles.ts';

/** Elements that stand among words; all others are blocks. */
const inlineTags = new Set([...Object.keys(replacedTags), 'a', 'br', 'span']);

/** The styles of the inline elements that have one. */
const inlineStyles: Readonly<Record<string, keyof Styles>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  sup: 'mark',
  sub: 'lowered',
  code: 'code',
  kbd: 'code',
  del: 'struck',
  s: 'struck',
};

/** Whether a node shows nothing where it stands alone. */
function isBlank(node: ElementContent): boolean {
  if (node.type === 'element') return node.tagName === 'br';
  return node.type !== 'text' || node.value.trim() === '';
}

/** Writes plain nodes with the tags, attributes and styles that the editor of WeChat keeps. */
export class NodeWriter {
  readonly #styles: Styles;
  readonly #links: Links;
  readonly #pictures: Pictures;
  /** How many sections of the text have begun. */
  #sections = 0;

  constructor(styles: Styles, links: Links, pictures: Pictures) {
    this.#styles = styles;
    this.#links = links;
    this.#pictures = pictures;
  }

  #block(tag: 'p' | 'section' | 'blockquote', style: keyof Styles, children: ElementContent[]): Element {
    return h(tag, { style: this.#styles[style] }, children);
  }

  #image({ properties }: Element): Element {
    const src = this.#pictures.nameOf(String(properties['src']));
    return h('img', { src, alt: String(properties['alt'] ?? ''), style: this.#styles.image });
  }

  /** Words whose marks start no line: a mark stands with what is before it, which no browser does in Chinese. */
  #inline(nodes: readonly ElementContent[]): ElementContent[] {
    return keepMarks(this.#words(nodes), this.#styles.together);
  }

  #words(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[\t\n\r ]+/g, ' ') }];
      if (node.type !== 'element') return [];
      const { tagName, properties, children } = node;
      if (tagName === 'br') return [h('br')];
      if (tagName === 'img') return [this.#image(node)];
      const words = this.#inline(children);
      if (tagName === 'a') return this.#links.write(node, words);
      const own = properties['dataStyle'] as keyof Styles | undefined;
      if (own) return [h('span', { style: this.#styles[own] }, words)];
      const tag = replacedTags[tagName];
      const style = inlineStyles[tagName];
      return tag && style ? [h(tag, { style: this.#styles[style] }, words)] : words;
    });
  }

  /** Stretches of words between blocks, each as one paragraph would hold it. */
  #stretches(nodes: readonly ElementContent[]): (Element | ElementContent[])[] {
    const parts: (Element | ElementContent[])[] = [];
    for (const node of nodes) {
      const isInline = node.type === 'text' || (node.type === 'element' && inlineTags.has(node.tagName));
      const last = parts.at(-1);
      if (!isInline) parts.push(...(node.type === 'element' ? [node] : []));
      else if (Array.isArray(last)) last.push(node);
      else parts.push([node]);
    }
    return parts.filter((part) => !Array.isArray(part) || !part.every(isBlank));
  }

  /** A heading; that of a section of the text with its number, which the page’s style has. */
  #heading(depth: number, { properties, children }: Element): Element {
    const words = this.#inline(children);
    if (depth > 2) {
      const style = depth === 3 ? this.#styles.h3 : this.#styles.h4;
      return h(`h${depth}`, { style }, words);
    }
    // What stands behind the text, such as its references, has no id and no number.
    if (properties['id'] === undefined) return h('h2', { style: this.#styles.h2 }, words);
    this.#sections += 1;
    const number = String(this.#sections).padStart(2, '0');
    return h('h2', { style: this.#styles.h2 }, [
      h('span', { style: this.#styles.number }, number),
      h('br'),
      ...words,
    ]);
  }

  /** Lists are paragraphs with their marks: the editor makes lists of its own of others, with other marks and spaces. */
  #list({ tagName, properties, children }: Element, isInner: boolean): ElementContent[] {
    const first = Number(properties['start'] ?? 1);
    const items = children.filter((child) => child.type === 'element');
    return items.flatMap((item, index) => {
      const own = item.properties['dataMark'];
      const mark = own ?? (tagName === 'ol' ? `${first + index}.` : '•');
      const marker = h('span', { style: this.#styles.marker }, [
        own === undefined ? String(mark) : h('sup', { style: this.#styles.mark }, String(own)),
      ]);
      return this.#item(item.children, marker, isInner);
    });
  }

  #item(nodes: readonly ElementContent[], marker: Element, isInner: boolean): ElementContent[] {
    const parts = this.#stretches(nodes).map((part) => (Array.isArray(part) ? h('p', part) : part));
    const [first, ...others] = parts[0]?.tagName === 'p' ? parts : [h('p'), ...parts];
    return [
      this.#block('p', isInner ? 'inner' : 'item', [marker, ...this.#inline(first?.children ?? [])]),
      ...others.flatMap((part) => {
        if (part.tagName === 'p') return [this.#block('p', 'continued', this.#inline(part.children))];
        if (part.tagName === 'ul' || part.tagName === 'ol') return this.#list(part, true);
        return this.blocks([part]);
      }),
    ];
  }

  /** The overview: a table of labels and facts. */
  #facts({ children }: Element): Element {
    const rows = children.filter((row) => row.type === 'element');
    const cells = rows.map((row) => {
      const parts = row.children.filter((part) => part.type === 'element');
      const label = parts.filter(({ tagName }) => tagName === 'dt').flatMap((part) => part.children);
      const facts = parts.filter(({ tagName }) => tagName === 'dd');
      return h('tr', [
        h('td', { style: this.#styles.label }, this.#inline(label)),
        h(
          'td',
          { style: this.#styles.cell },
          facts.map((fact) => this.#block('p', 'fact', this.#inline(fact.children))),
        ),
      ]);
    });
    return h('table', { style: this.#styles.facts }, [h('tbody', cells)]);
  }

  #table({ children }: Element): Element {
    const parts = children.filter((part) => part.type === 'element');
    const written = parts.map((part) => {
      const rows = part.children.filter((row) => row.type === 'element');
      const style = part.tagName === 'thead' ? this.#styles.headCell : this.#styles.cell;
      return h(
        part.tagName,
        rows.map((row) =>
          h(
            'tr',
            row.children.flatMap((cell) =>
              cell.type === 'element' ? [h(cell.tagName, { style }, this.#inline(cell.children))] : [],
            ),
          ),
        ),
      );
    });
    return h('table', { style: this.#styles.table }, written);
  }

  /** Code: lines end in breaks, and spaces are hard, since the editor keeps neither as they are. */
  #code(node: Element): Element {
    const lines = toString(node).replace(/\n$/, '').split('\n');
    const hard = (line: string): string =>
      line.replaceAll('\t', '  ').replace(/^ +| {2,}/g, (spaces) => '\u00A0'.repeat(spaces.length));
    return h(
      'pre',
      { style: this.#styles.block },
      lines.flatMap((line, index) => [...(index > 0 ? [h('br')] : []), hard(line)]),
    );
  }

  #figure({ children }: Element): Element {
    const parts = this.#stretches(children).flatMap((part) => {
      const node = Array.isArray(part) ? h('p', part) : part;
      if (node.tagName === 'figcaption') return [this.#block('p', 'caption', this.#inline(node.children))];
      return node.tagName === 'img' ? [this.#image(node)] : this.#inline(node.children);
    });
    return this.#block('section', 'figure', parts);
  }

  #one(node: Element, style: keyof Styles): ElementContent[] {
    const { tagName, properties, children } = node;
    const own = properties['dataStyle'] as keyof Styles | undefined;
    const depth = /^h([2-6])$/.exec(tagName)?.[1];
    if (depth !== undefined) return [this.#heading(Number(depth), node)];
    switch (tagName) {
      case 'p':
        return [this.#block('p', own ?? style, this.#inline(children))];
      case 'section':
        return own ? [this.#block('section', own, this.blocks(children))] : this.blocks(children, style);
      case 'blockquote':
        return [this.#block('blockquote', 'quote', this.blocks(children, 'quoted'))];
      case 'ul':
      case 'ol':
        return [this.#block('section', 'list', this.#list(node, false))];
      case 'dl':
        return [this.#facts(node)];
      case 'table':
        return [this.#table(node)];
      case 'pre':
        return [this.#code(node)];
      case 'figure':
        return [this.#figure(node)];
      case 'img':
        return [this.#block('section', 'figure', [this.#image(node)])];
      case 'hr':
        return [this.#block('p', 'rule', [{ type: 'text', value: '\u00A0' }])];
      default:
        return this.blocks(children, style);
    }
  }

  /** Writes blocks; `style` is that of paragraphs. */
  blocks(nodes: readonly ElementContent[], style: keyof Styles = 'text'): ElementContent[] {
    return this.#stretches(nodes).flatMap((part) =>
      Array.isArray(part) ? [this.#block('p', style, this.#inline(part))] : this.#one(part, style),
    );
  }
}

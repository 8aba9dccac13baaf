import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { property, wordsOf } from '#importing/readers/html-find.ts';

/** The elements that stand for a note of Markdown: its mark in the text, and its words. */
export const noteMark = 'note-mark';
export const noteText = 'note-text';

/** What marks a note: a number or a sign, perhaps in brackets. */
const mark = /^[[(（〔［]?(?:\d{1,3}|[*†‡§]{1,3}|[a-zA-Z]|[ivx]{1,5})[\])）〕］]?$/;

/** What leads back from a note: an arrow, or its number. */
const backMark = /^[[(]?(?:\W{1,3}|\d{1,3})[\])]?\.?$/;

const blocks = new Set(['aside', 'dd', 'div', 'li', 'p', 'section']);

/** What an address within the page leads to. */
function targetOf(node: Element): string | undefined {
  const url = property(node, 'href');
  if (node.tagName !== 'a' || !url.startsWith('#') || url === '#') return undefined;
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

/** No page has more. */
const mostLinks = 5000;

/** What a block that may be a note leads to, and its links back. */
interface Leads {
  targets: Set<string>;
  links: Element[];
  back: Element[];
}

/** Finds the notes of one page. */
class Notes {
  readonly #tree: Root;
  readonly #parents = new Map<Element, Parents>();
  readonly #byId = new Map<string, Element>();
  readonly #links: Element[] = [];
  readonly #leads = new Map<Element, Leads>();

  constructor(tree: Root) {
    this.#tree = tree;
    visit(tree, 'element', (node, _index, parent) => {
      if (parent) this.#parents.set(node, parent);
      const id = property(node, 'id') || (node.tagName === 'a' ? property(node, 'name') : '');
      if (id !== '' && !this.#byId.has(id)) this.#byId.set(id, node);
      if (targetOf(node) !== undefined) this.#links.push(node);
    });
  }

  /** The block that an element is, or stands in. */
  #blockOf(node: Element): Element | undefined {
    let at: Parents | undefined = node;
    for (let steps = 0; at?.type === 'element' && steps < 4; steps += 1) {
      if (blocks.has(at.tagName)) return at;
      at = this.#parents.get(at);
    }
    return undefined;
  }

  #isInside(node: Element, block: Element): boolean {
    for (let at: Parents | undefined = node; at?.type === 'element'; at = this.#parents.get(at))
      if (at === block) return true;
    return false;
  }

  /** The ids of an element and of what stands close around it. */
  #idsAround(node: Element): string[] {
    const parent = this.#parents.get(node);
    const isInline = parent?.type === 'element' && !blocks.has(parent.tagName);
    return [property(node, 'id'), property(node, 'name'), isInline ? property(parent, 'id') : ''].filter(
      Boolean,
    );
  }

  #leadsOf(block: Element): Leads {
    const known = this.#leads.get(block);
    if (known) return known;
    const leads: Leads = { targets: new Set(), links: [], back: [] };
    visit(block, 'element', (node) => {
      const target = targetOf(node);
      if (target === undefined) return;
      leads.targets.add(target);
      leads.links.push(node);
      if (this.#byId.has(target) && backMark.test(wordsOf(node))) leads.back.push(node);
    });
    this.#leads.set(block, leads);
    return leads;
  }

  /** The note that a link leads to, if that leads back. */
  #noteOf(link: Element): Element | undefined {
    const target = this.#byId.get(targetOf(link) ?? '');
    const note = target && this.#blockOf(target);
    if (!note || !mark.test(wordsOf(link)) || this.#isInside(link, note)) return undefined;
    const { targets } = this.#leadsOf(note);
    return this.#idsAround(link).some((id) => targets.has(id)) ? note : undefined;
  }

  #replace(node: Element, by: readonly ElementContent[]): void {
    const siblings = this.#parents.get(node)?.children ?? [];
    const at = siblings.indexOf(node as never);
    if (at !== -1) siblings.splice(at, 1, ...(by as never[]));
  }

  /** Takes out what held nothing but notes. */
  #removeEmpty(node: Parents | undefined): void {
    if (node?.type !== 'element' || node.tagName === 'body') return;
    const isEmpty = node.children.every((each) =>
      each.type === 'text' ? each.value.trim() === '' : each.type === 'element' && each.tagName === 'hr',
    );
    if (!isEmpty) return;
    this.#replace(node, []);
    this.#removeEmpty(this.#parents.get(node));
  }

  settle(): void {
    if (this.#links.length > mostLinks) return;
    const labels = new Map<Element, string>();
    const texts: Element[] = [];
    const done = new Set<Element>();
    const around = new Set<Parents | undefined>();
    for (const link of this.#links) {
      const note = done.has(link) ? undefined : this.#noteOf(link);
      if (!note) continue;
      let label = labels.get(note);
      if (label === undefined) {
        const { links, back } = this.#leadsOf(note);
        for (const each of back) this.#replace(each, []);
        for (const each of links) done.add(each);
        if (wordsOf(note) === '') continue;
        label = String(labels.size + 1);
        labels.set(note, label);
        texts.push({ type: 'element', tagName: noteText, properties: { label }, children: note.children });
        around.add(this.#parents.get(note));
        this.#replace(note, []);
      }
      const parent = this.#parents.get(link);
      const isRaised = parent?.type === 'element' && parent.tagName === 'sup' && parent.children.length === 1;
      this.#replace(isRaised ? parent : link, [
        { type: 'element', tagName: noteMark, properties: { label }, children: [] },
      ]);
    }
    for (const each of around) this.#removeEmpty(each);
    this.#tree.children.push(...texts);
  }
}

/** Makes notes of Markdown of the notes of a page: marks that lead to a text which leads back. */
export function settleNotes(tree: Root): void {
  new Notes(tree).settle();
}

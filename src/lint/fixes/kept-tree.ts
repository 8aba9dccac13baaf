import type { Nodes, Root } from 'mdast';
import { amountsOf, withWords } from '#lint/fixes/written-amounts.ts';
import { decodeString } from 'micromark-util-decode-string';
import { isMadeBy, moveOffset, type Edit, type EditScope } from '#diagnostics/edit.ts';
import type { parseMarkdown } from '#markdown/parse.ts';

/** A node of a Markdown tree, or an attribute of a component, as plain data. */
interface Node extends Record<string, unknown> {
  type: string;
  position?: Nodes['position'];
}

/** Where words are kept, by the type of a node. */
const wordKeys: Record<string, readonly string[]> = {
  text: ['value'],
  image: ['alt', 'title'],
  imageReference: ['alt'],
  link: ['title'],
  definition: ['title'],
};

/** Where addresses are kept, by the type of a node. */
const addressKeys: Record<string, readonly string[]> = {
  image: ['url'],
  link: ['url'],
  definition: ['url'],
};

/** Properties of components that hold words, and no name or amount that the column looks up. */
const wordProperties: readonly unknown[] = ['alt', 'caption', 'who'];

/** What is no part of a document: where it was written, and what a parser notes for itself. */
const notes = new Set(['position', 'data']);

/** What an edit has to be for to change a value of a node; undefined for one that no edit of words may change. */
function scopeOf(node: Node, key: string, parent: Node | undefined): EditScope[] {
  if (addressKeys[node.type]?.includes(key)) return ['address'];
  if (node.type === 'mdxJsxAttribute')
    return key === 'value' && wordProperties.includes(node['name']) ? ['words'] : [];
  if (!wordKeys[node.type]?.includes(key)) return [];
  // A bare address is its own words.
  return node.type === 'text' && parent?.type === 'link' ? ['words', 'address'] : ['words'];
}

/** Line breaks without what stands around them in a source: indentation, and the marks of a quotation. */
function unfold(text: string): string {
  return text.replace(/[ \t]*\n[ \t>]*/g, '\n');
}

/** Compares two Markdown trees, made of a source before and after some edits. */
class Comparison {
  readonly #source: string;
  readonly #edits: readonly Edit[];

  constructor(source: string, edits: readonly Edit[]) {
    this.#source = source;
    this.#edits = edits;
  }

  /** Whether the edits inside a node turn one of its values into another. */
  #isEdited(
    position: Node['position'],
    before: unknown,
    after: unknown,
    scopes: readonly EditScope[],
  ): boolean {
    if (typeof before !== 'string' || typeof after !== 'string') return false;
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return false;
    const own = this.#edits.filter(
      (edit) => edit.start >= start && edit.end <= end && scopes.includes(edit.changes ?? 'words'),
    );
    const replacements = own.map((edit) => ({
      before: decodeString(unfold(this.#source.slice(edit.start, edit.end))),
      after: decodeString(unfold(edit.text)),
    }));
    return isMadeBy(before, after, replacements);
  }

  /** Whether two nodes differ in nothing but what edits may change. */
  isKept(before: unknown, after: unknown, parent?: Node): boolean {
    if (Array.isArray(before))
      return (
        Array.isArray(after) &&
        before.length === after.length &&
        before.every((each, index) => this.isKept(each, after[index], parent))
      );
    if (typeof before !== 'object' || before === null) return Object.is(before, after);
    if (typeof after !== 'object' || after === null) return false;
    const [node, other] = [before as Node, after as Node];
    if (node.type !== other.type) return false;
    const keys = [...new Set([...Object.keys(node), ...Object.keys(other)])].filter((key) => !notes.has(key));
    return keys.every(
      (key) =>
        this.isKept(node[key], other[key], node) ||
        // The words of a bare address may have lost their place, which is that of the link.
        this.#isEdited(node.position ?? parent?.position, node[key], other[key], scopeOf(node, key, parent)),
    );
  }

  /** Whether the blocks of two texts are kept, but for those in which an edit changes the structure. */
  areKept(before: Root['children'], after: Root['children']): boolean {
    const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? Infinity;
    const endOf = (node: Nodes): number => node.position?.end.offset ?? -1;
    const structural = this.#edits.filter(({ changes }) => changes === 'structure');
    const free = new Set<Nodes | undefined>(
      structural.flatMap(({ start, end }) => {
        const own = before.filter((node) => start <= endOf(node) && end >= startOf(node));
        // What stands between two blocks goes with the one before.
        return own.length > 0 ? own : (before.findLast((node) => endOf(node) < start) ?? []);
      }),
    );
    let [place, other] = [0, 0];
    while (place < before.length) {
      if (!free.has(before[place])) {
        if (!this.isKept(before[place], after[other])) return false;
        [place, other] = [place + 1, other + 1];
        continue;
      }
      while (free.has(before[place])) place += 1;
      const end = moveOffset(startOf(before[place]), this.#edits);
      while (startOf(after[other]) < end) other += 1;
    }
    return other === after.length;
  }
}

/** The definitions of a tree that others refer to, as they could be written; by what they define. */
function definitionsOf({ children }: Root): Map<string, string> {
  return new Map(
    children.flatMap((node): [string, string][] => {
      if (node.type === 'footnoteDefinition')
        return [[`^${node.identifier}`, `[^${node.label ?? node.identifier}]: x`]];
      if (node.type === 'definition') return [[node.identifier, `[${node.label ?? node.identifier}]: /x`]];
      return [];
    }),
  );
}

/**
 * Tells whether edits of a Markdown text leave the tree of the document as it is, but for what each may change.
 *
 * @param edits in the order of the text, without overlaps
 * @param parse reads a text, such as a parser that remembers the one before
 */
export function keepsTree(
  before: string,
  after: string,
  edits: readonly Edit[],
  parse: typeof parseMarkdown,
): boolean {
  const [old, changed] = [parse(before), parse(after)];
  if (!old || !changed) return false;
  const isSame = old.expressions.length === changed.expressions.length;
  if (!isSame || old.expressions.some((each, index) => each !== changed.expressions[index])) return false;
  const known = definitionsOf(old.tree);
  const added = [...definitionsOf(changed.tree)].filter(([name]) => !known.has(name)).map(([, text]) => text);
  // A definition that becomes one changes what refers to it, in other blocks too: that is what it is for.
  const defined = added.length === 0 ? old : parse(`${before}\n\n${added.join('\n\n')}\n`);
  const { stated, printed } = amountsOf(before, edits);
  const first = defined && withWords(defined.tree, stated);
  const second = withWords(changed.tree, printed);
  const blocks = first?.children.slice(0, -added.length || undefined);
  return (
    second !== undefined &&
    blocks?.length === old.tree.children.length &&
    new Comparison(before, edits).areKept(blocks, second.children)
  );
}

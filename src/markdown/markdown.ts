import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What a handler of rehype-remark needs of its state. */
interface State {
  all: (node: Element) => RootContent[];
  toFlow: (nodes: RootContent[]) => RootContent[];
}

type Handler = (state: State, node: Element, parent: Element | undefined) => RootContent | RootContent[];

function property(node: Element, name: string): string {
  return String(node.properties[name] ?? '');
}

/** The label of a note: what follows `fn-` in the id that it has. */
function noteLabel(id: string): string {
  return id.slice(id.indexOf('fn-') + 'fn-'.length);
}

function elements(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

const noteReference: Handler = (state, node) => {
  const link = elements(node).find((child) => 'dataFootnoteRef' in child.properties);
  if (!link) return state.all(node);
  const label = noteLabel(decodeURIComponent(property(link, 'href')));
  return { type: 'footnoteReference', identifier: label, label };
};

const notes: Handler = (state, node) =>
  elements(node)
    .flatMap(elements)
    .map((item) => {
      const label = noteLabel(property(item, 'id'));
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: state.toFlow(state.all(item)),
      } as RootContent;
    });

/** Tells whether what follows a reference would be read as a part of it: `[2]`, or the `:` of a definition. */
function wouldJoin(next: Element['children'][number] | undefined): boolean {
  return next?.type === 'element' || (next?.type === 'text' && next.value.startsWith(':'));
}

/** A reference with its label for text: `[1]`, or `[1][]` where what follows would be read as a part of it. */
const citation: Handler = (_state, node, parent) => {
  const label = property(node, 'label');
  const next = parent?.children[parent.children.indexOf(node) + 1];
  return {
    type: 'linkReference',
    identifier: label,
    label,
    referenceType: wouldJoin(next) ? 'collapsed' : 'shortcut',
    children: [{ type: 'text', value: label }],
  };
};

/** A cell of a table is one line in Markdown; the break in it stays as HTML, which GFM allows. */
const lineBreak: Handler = (_state, _node, parent) =>
  parent?.tagName === 'td' || parent?.tagName === 'th' ? { type: 'html', value: '<br>' } : { type: 'break' };

const definition: Handler = (_state, node) => {
  const label = property(node, 'label');
  return { type: 'definition', identifier: label, label, url: property(node, 'url') };
};

const writer = unified()
  .use(rehypeRemark, {
    handlers: { sup: noteReference, br: lineBreak, notes, citation, definition },
  } as Options)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Writes a plain tree as GitHub-flavoured Markdown. Besides the elements of HTML it knows three: `notes`
 * around the list of the notes; `citation` with a `label`; and `definition`, which says with a `url` what
 * a label stands for.
 */
export function toMarkdown(tree: Root): string {
  return writer.stringify(writer.runSync(tree));
}

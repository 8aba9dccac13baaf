import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Code, FootnoteDefinition, FootnoteReference, Text } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options as WriterOptions } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { property } from '#importing/readers/html-find.ts';
import { noteMark, noteText } from '#importing/readers/html-notes.ts';
import { Unreadable } from '#importing/readers/reader.ts';
import { markTasks, taskMarkHandlers } from '#importing/task-marks.ts';
import { remarkSyntax } from '#markdown/plugins.ts';
import { say } from '#wording/phrase.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

type Handle = NonNullable<NonNullable<WriterOptions['handlers']>['text']>;

/** The language of code as pages name it: `language-js`, `lang-js`, `brush: js`, `data-lang`. */
function languageOf(nodes: readonly Element[]): string | null {
  for (const { properties } of nodes) {
    const stated = properties['dataLang'] ?? properties['dataLanguage'];
    const classes = Array.isArray(properties['className']) ? properties['className'].join(' ') : '';
    const named = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*)([\w+#.-]+)/.exec(classes)?.[1];
    const name = named ?? (typeof stated === 'string' ? stated : undefined);
    if (name !== undefined && /^[\w+#.-]+$/.test(name)) return name;
  }
  return null;
}

/** The code of an element; where each line is an element of its own, those lines. */
function codeOf(node: Element): string {
  const lines = node.children.filter(
    (each): each is Element => each.type === 'element' && each.tagName === 'code',
  );
  const isOnlyLines = node.children.every(
    (each) => lines.includes(each as Element) || (each.type === 'text' && each.value.trim() === ''),
  );
  const text =
    lines.length > 1 && isOnlyLines
      ? lines.map((line) => toText(line, { whitespace: 'pre' })).join('\n')
      : toText(node, { whitespace: 'pre' });
  return text.replace(/\n$/, '');
}

const pre: Handler = (state, node): Code => {
  const inner = node.children.filter((each): each is Element => each.type === 'element');
  const code: Code = { type: 'code', lang: languageOf([node, ...inner]), meta: null, value: codeOf(node) };
  state.patch(node, code);
  return code;
};

const labelled = (node: Element): { identifier: string; label: string } => {
  const label = property(node, 'label');
  return { identifier: label, label };
};

const markOf: Handler = (_state, node): FootnoteReference => ({
  type: 'footnoteReference',
  ...labelled(node),
});

const textOf: Handler = (state, node): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  ...labelled(node),
  children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
});

/** Text whose signs the importer would take for a tag of HTML or of a template has them as character references. */
const text: Handle = (node: Text, _parent, state, info) => {
  const pieces = node.value.split(/([<{])/).filter(Boolean);
  return pieces
    .map((piece, index) => {
      if (piece === '<') return '&lt;';
      if (piece === '{') return '&#123;';
      const before = index === 0 ? info.before : ';';
      const after = index === pieces.length - 1 ? info.after : '&';
      return state.safe(piece, { ...info, before, after });
    })
    .join('');
};

const writer = unified()
  .use(rehypeRemark, { handlers: { pre, [noteMark]: markOf, [noteText]: textOf } } as Options)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text, ...taskMarkHandlers } } as WriterOptions)
  .use(remarkSyntax);

const reader = unified().use(remarkParse).use(remarkGfm);

/**
 * Writes a settled tree of HTML as Markdown, with its code to the byte.
 *
 * @throws {Unreadable} where code would not be the same
 */
export function writeHtml(tree: Root): string {
  const written = writer.runSync(tree);
  const code: string[] = [];
  visit(written, 'code', ({ value }: Code) => {
    code.push(value);
  });
  markTasks(written);
  const markdown = writer.stringify(written);
  if (code.length === 0) return markdown;
  const read: string[] = [];
  visit(reader.parse(markdown), 'code', ({ value }) => {
    read.push(value);
  });
  const lost = code.find((value, index) => read[index] !== value);
  if (lost !== undefined)
    throw new Unreadable(say('import.loss', { lost: lost.replace(/\s+/g, ' ').trim().slice(0, 120) }));
  return markdown;
}

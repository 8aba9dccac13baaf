import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { guardAddresses, settleTree } from '#authoring/importers/markdown-tree.ts';
import type { Ledger } from '#authoring/importers/ledger.ts';
import { remarkPlugins } from '#document/plugins.ts';

/** HTML was turned into Markdown before, and an indent in a post is no code. */
function withoutHtml(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } });
}

const reader = unified().use(remarkParse).use(remarkPlugins).use(withoutHtml);
const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).use(remarkPlugins).use(remarkMdx);

/** A line that MDX would read as code: “import” and “export” at its start. */
function escapeModuleWords(mdx: string): string {
  return mdx.replace(/^(?=import\b|export\b)./gm, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Writes Markdown as MDX that carries no code, in the model of the column. */
export function cleanMarkdown(markdown: string, ledger: Ledger): string {
  const tree = reader.runSync(reader.parse(markdown)) as Root;
  settleTree(tree, ledger);
  return escapeModuleWords(writer.stringify(tree));
}

/** Writes a text as plain paragraphs: every sign of Markdown and MDX stands for itself. */
export function plainParagraphs(text: string): string {
  const tree: Root = {
    type: 'root',
    children: text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ type: 'paragraph', children: guardAddresses(line) })),
  };
  return escapeModuleWords(writer.stringify(tree));
}

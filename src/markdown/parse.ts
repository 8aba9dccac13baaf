import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root as MarkdownRoot } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, ComponentNode, Heading } from '#markdown/body.ts';
import { settleBlocks } from '#markdown/blocks.ts';
import { placeComponents } from '#markdown/components.ts';
import { findBracedFormula, formulaComplaint } from '#markdown/formulas.ts';
import { findExcess, findTooDeep } from '#markdown/limits.ts';
import { readLiterals, type JsxNode } from '#markdown/literals.ts';
import { permit } from '#markdown/permit.ts';
import { remarkJoinLines } from '#markdown/join-lines.ts';
import { rehypePlugins, remarkSyntax } from '#markdown/plugins.ts';
import { readingMinutes } from '#language/reading-time.ts';
import type { Refusal, Refuse } from '#markdown/refusal.ts';
import { toSegments } from '#markdown/segments.ts';
import { explainSyntax } from '#markdown/syntax.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import type { ComponentName } from '#markdown/vocabulary.ts';

/** Reads a text as its author wrote it, its line breaks where they are. */
const written = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(() => settleBlocks)
  .use(remarkSyntax)
  .freeze();

const markdown: typeof written = written().use(remarkJoinLines);

function componentNode(state: State, node: JsxNode): ComponentNode {
  return {
    type: 'component',
    name: node.name as ComponentName,
    properties: readLiterals(node, () => undefined),
    children: state.all(node) as ElementContent[],
    position: node.position,
  };
}

/** Ids of notes start with `note:`, which no heading's id can, since slugs hold no colon. */
const html = unified()
  .use(remarkRehype, {
    clobberPrefix: 'note:',
    handlers: { mdxJsxFlowElement: componentNode, mdxJsxTextElement: componentNode },
  })
  .use(rehypePlugins);

/** The words of a heading, without the numbers of its notes. */
function headingText(heading: Element): string {
  const isNote = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'sup';
  return toString({ ...heading, children: heading.children.filter((child) => !isNote(child)) });
}

function headingsOf(tree: HtmlRoot): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (depth)
      headings.push({ depth: Number(depth), id: String(node.properties['id']), text: headingText(node) });
  });
  return headings;
}

function readMarkdown(
  source: string,
  refuse: Refuse,
  judge: (tree: MarkdownRoot) => void,
  { reader = markdown, look }: { reader?: typeof markdown; look?: (unsettled: MarkdownRoot) => void } = {},
): MarkdownRoot | undefined {
  const excess = findExcess(source);
  if (excess) {
    refuse({ start: excess.point, end: excess.point }, excess.complaint);
    return undefined;
  }
  try {
    const parsed = reader.parse(source);
    const deep = findTooDeep(parsed);
    if (deep) {
      refuse(deep.position, deep.complaint);
      return undefined;
    }
    look?.(parsed);
    const tree = reader.runSync(parsed, source) as MarkdownRoot;
    judge(tree);
    return tree;
  } catch (error) {
    const { point, ...complaint } = explainSyntax(error, source);
    const line = source.split('\n')[point.line - 1] ?? '';
    const formula = findBracedFormula(line, point.column);
    const start = formula === undefined ? point : { line: point.line, column: formula + 1 };
    refuse({ start, end: start }, formula === undefined ? complaint : formulaComplaint);
    return undefined;
  }
}

/** A text as its author wrote it, permitted or not. */
export interface WrittenMarkdown {
  tree: MarkdownRoot;
  /** What stands between braces, such as comments, which the tree may have lost. */
  expressions: string[];
}

/** Parses a text as it is written; undefined for one that is no MDX. */
export function parseMarkdown(source: string): WrittenMarkdown | undefined {
  const nothing = (): undefined => undefined;
  const expressions: string[] = [];
  const look = (unsettled: MarkdownRoot): void =>
    visit(unsettled, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
      if ('value' in node) expressions.push(String(node.value));
    });
  const tree = readMarkdown(source, nothing, nothing, { reader: written(), look });
  return tree && { tree, expressions };
}

function collector(refusals: Refusal[]): Refuse {
  return (position, complaint) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    refusals.push({ ...complaint, line, column });
  };
}

/** Judges the text of an issue or a prose page without making a body of it; gives every refusal that `parseBody` would give. */
export function judgeBody(source: string, context: BodyContext): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = collector(refusals);
  readMarkdown(source, refuse, (tree) => permit(tree, context, refuse));
  return refusals;
}

/**
 * Parses the text of an issue: Markdown, GFM and the column's components with literal properties; or that of a prose
 * page: Markdown and GFM.
 *
 * @param source the text; blank lines in place of the front matter keep its line numbers true
 * @param context the references and pictures that the text may name
 * @returns the body, or every refusal with its place
 */
export function parseBody(source: string, context: BodyContext): { body: Body } | { refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const refuse = collector(refusals);
  const tree = readMarkdown(source, refuse, (parsed) => permit(parsed, context, refuse));
  if (!tree || refusals.length > 0) return { refusals };
  const hast = html.runSync(tree) as HtmlRoot;
  const citations = placeComponents(hast);
  return {
    body: {
      tree: hast,
      segments: toSegments(hast.children),
      headings: headingsOf(hast),
      citations,
      minutes: readingMinutes(toString(hast)),
    },
  };
}

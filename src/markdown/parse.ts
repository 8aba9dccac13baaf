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
import { placeAmounts, placeComponents } from '#markdown/components.ts';
import { findBracedFormula, formulaProblem } from '#markdown/formulas.ts';
import { findExcess, findTooDeep } from '#markdown/limits.ts';
import { readLiterals, type JsxNode } from '#markdown/literals.ts';
import { permit } from '#markdown/permit.ts';
import { remarkJoinLines } from '#markdown/join-lines.ts';
import { rehypePlugins, remarkSyntax } from '#markdown/plugins.ts';
import { objectMark } from '#language/figures/runs.ts';
import { readingMinutes } from '#language/reading-time.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import type { ReportError } from '#markdown/report-error.ts';
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

/** The words of a heading and its amounts, without the numbers of its notes. */
function wordsOfHeading(heading: Element): Pick<Heading, 'text' | 'amounts'> {
  const amounts: string[] = [];
  function wordsOf(node: ElementContent): string {
    if (node.type === 'text') return node.value;
    if (node.type === 'component' && node.name === 'Money' && node.properties['amount'] !== undefined) {
      amounts.push(String(node.properties['amount']));
      return objectMark;
    }
    const isNote = node.type === 'element' && node.tagName === 'sup';
    return 'children' in node && !isNote ? node.children.map(wordsOf).join('') : '';
  }
  const text = heading.children.map(wordsOf).join('');
  return { text, ...(amounts.length > 0 && { amounts }) };
}

function headingsOf(tree: HtmlRoot): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (depth)
      headings.push({ depth: Number(depth), id: String(node.properties['id']), ...wordsOfHeading(node) });
  });
  return headings;
}

function readMarkdown(
  source: string,
  report: ReportError,
  check: (tree: MarkdownRoot) => void,
  { reader = markdown, look }: { reader?: typeof markdown; look?: (unsettled: MarkdownRoot) => void } = {},
): MarkdownRoot | undefined {
  const excess = findExcess(source);
  if (excess) {
    report({ start: excess.point, end: excess.point }, excess.problem);
    return undefined;
  }
  try {
    const parsed = reader.parse(source);
    const deep = findTooDeep(parsed);
    if (deep) {
      report(deep.position, deep.problem);
      return undefined;
    }
    look?.(parsed);
    const tree = reader.runSync(parsed, source) as MarkdownRoot;
    check(tree);
    return tree;
  } catch (error) {
    const { point, ...problem } = explainSyntax(error, source);
    const line = source.split('\n')[point.line - 1] ?? '';
    const formula = findBracedFormula(line, point.column);
    const start = formula === undefined ? point : { line: point.line, column: formula + 1 };
    report({ start, end: start }, formula === undefined ? problem : formulaProblem);
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
  const tree = readMarkdown(source, nothing, nothing, { reader: written, look });
  return tree && { tree, expressions };
}

function collector(errors: (Message & Place)[]): ReportError {
  return (position, problem) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    errors.push({ ...problem, line, column });
  };
}

/**
 * Checks the text of an issue or a prose page without making a body of it.
 *
 * @returns every parse error that `parseBody` would give, and the Markdown where it could be read
 */
export function checkBody(
  source: string,
  context: BodyContext,
): { errors: (Message & Place)[]; tree: MarkdownRoot | undefined } {
  const errors: (Message & Place)[] = [];
  const report = collector(errors);
  const tree = readMarkdown(source, report, (parsed) => permit(parsed, context, report));
  return { errors, tree };
}

/**
 * Parses the text of an issue: Markdown, GFM and the column's components with literal properties; or that of a prose
 * page: Markdown and GFM.
 *
 * @param source the text; blank lines in place of the front matter keep its line numbers true
 * @param context the references, pictures and rounds that the text may name
 * @returns the body and the Markdown that it is made of, or every parse error with its place
 */
export function parseBody(
  source: string,
  context: BodyContext,
): { body: Body; markdown: MarkdownRoot } | { errors: (Message & Place)[] } {
  const { errors, tree } = checkBody(source, context);
  if (!tree || errors.length > 0) return { errors };
  const hast = html.runSync(tree) as HtmlRoot;
  placeAmounts(hast, context);
  const citations = placeComponents(hast);
  return {
    body: {
      tree: hast,
      segments: toSegments(hast.children),
      headings: headingsOf(hast),
      citations,
      minutes: readingMinutes(toString(hast)),
    },
    markdown: tree,
  };
}

import type { FootnoteDefinition, Heading, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { parseNodes, sourceOf, withoutComments } from '#markdown/source-blocks.ts';
import { authorComponents, isAuthorComponent } from '#markdown/vocabulary.ts';

/** How a skeleton speaks. */
export interface SkeletonOptions {
  /** What stands before an original in its comment: `原文`. */
  label: string;
  /** Translations of headings that the column uses again and again, by the words of the original. */
  headings: ReadonlyMap<string, string>;
}

/** A block to translate. */
interface Draft {
  /** The original that the translator reads; empty where nothing is to be read. */
  original: string;
  /** What stands in the translation already; empty where it has to be written. */
  live: string;
}

/** The signs and components of a sentence that a translation needs as well, in their order. */
function inlineParts(node: RootContent, source: string): string {
  const parts: string[] = [];
  visit(node, (each) => {
    const isPart = ['mdxJsxTextElement', 'footnoteReference', 'image', 'imageReference'].includes(each.type);
    if (isPart && each !== node) parts.push(sourceOf(each as RootContent, source));
  });
  return parts.join(' ');
}

/** The source from the first node to the last. */
function sourceBetween(nodes: readonly RootContent[], source: string): string {
  const [start, end] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? '' : withoutComments(source.slice(start, end)).trim();
}

function draftParagraph({ children }: Paragraph, node: RootContent, source: string): Draft {
  const original = sourceBetween(children, source);
  const isWord = ({ type, ...rest }: RootContent): boolean =>
    !['image', 'imageReference'].includes(type) && !('value' in rest && rest.value.trim() === '');
  if (!children.some(isWord)) return { original: '', live: original };
  return { original, live: inlineParts(node, source) };
}

function draftHeading(heading: Heading, source: string, { headings }: SkeletonOptions): Draft {
  const original = withoutComments(sourceOf(heading, source)).trim();
  const known = headings.get(sourceBetween(heading.children, source));
  return known
    ? { original: '', live: `${'#'.repeat(heading.depth)} ${known}` }
    : { original, live: original };
}

function draftNote(note: FootnoteDefinition, source: string): Draft {
  const parts = note.children.map((child) => inlineParts(child, source)).filter(Boolean);
  const original = withoutComments(sourceOf(note, source)).trim();
  return { original, live: `[^${note.label ?? note.identifier}]: ${parts.join(' ')}`.trimEnd() };
}

/** The opening tag of a component as it is written: all before what it encloses. */
function openingTag(node: MdxJsxFlowElement, inside: readonly RootContent[], source: string): string {
  const [start, end] = [node.position?.start.offset, inside[0]?.position?.start.offset];
  return withoutComments(source.slice(start, end)).trim();
}

function draftComponent(node: MdxJsxFlowElement, source: string, options: SkeletonOptions): Draft[] {
  const name = node.name ?? '';
  const written = withoutComments(sourceOf(node, source)).trim();
  // The words of a drawing or table are in its file, in both languages.
  const hasWords = node.attributes.length > 0 && name !== 'Drawing' && name !== 'DataTable';
  if (!isAuthorComponent(name) || !authorComponents[name].encloses)
    return [{ original: hasWords ? written : '', live: written }];
  const [first] = node.children;
  const inside = first?.type === 'paragraph' ? first.children : node.children;
  const open = { original: '', live: openingTag(node, inside, source) };
  const drafts = node.children.flatMap((child) => draft(child, source, options));
  // A component that encloses nothing is refused, so its words stay until they are translated.
  const kept = drafts.map(({ original, live }) => ({ original, live: live || original }));
  const isBare = drafts.every(({ live }) => live === '');
  return [open, ...(isBare ? kept : drafts), { original: '', live: `</${name}>` }];
}

function draft(node: RootContent, source: string, options: SkeletonOptions): Draft[] {
  if (node.type === 'paragraph') return [draftParagraph(node, node, source)];
  if (node.type === 'heading') return [draftHeading(node, source, options)];
  if (node.type === 'footnoteDefinition') return [draftNote(node, source)];
  if (node.type === 'mdxJsxFlowElement') return draftComponent(node, source, options);
  return [{ original: '', live: withoutComments(sourceOf(node, source)).trim() }];
}

/** A comment that no text can end. */
function comment(label: string, original: string): string {
  return `{/* ${label}: ${original.replaceAll('*/', '* /')} */}`;
}

/**
 * Makes the text that a translator starts with from an original. It has the original’s structure and parses
 * as it stands:
 *
 * - a paragraph is a comment with its original; below it stand the amounts, citations and marks of notes that
 *   it has, for the translated sentences to be written around;
 * - a heading, a note and a picture’s component are given in a comment and once more as they are, to be
 *   written over; a heading that the column uses in every issue is translated already;
 * - tables, lists, quotations and code are kept as they are, to be translated in their places;
 * - `<Callout>` and `<PullQuote>` keep their tags, and what they enclose is treated the same way.
 *
 * Comments of the original are left out.
 *
 * @throws when the original is not MDX
 */
export function translationSkeleton(source: string, options: SkeletonOptions): string {
  return parseNodes(source)
    .flatMap((node) => draft(node, source, options))
    .flatMap(({ original, live }) => [original && comment(options.label, original), live])
    .filter((block) => block !== '')
    .join('\n\n');
}

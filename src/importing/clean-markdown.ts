import type { Paragraph, PhrasingContent, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { decodeReferences } from '#markdown/character-references.ts';
import { guardAddresses } from '#importing/addresses.ts';
import type { PostLine } from '#importing/lines.ts';
import { fencedPlaces } from '#importing/fences.ts';
import { settleTree } from '#importing/markdown-tree.ts';
import { ImportLog, type PictureLink } from '#importing/import-log.ts';
import { markTasks, taskMarkHandlers } from '#importing/task-marks.ts';
import { pictureIn, placeReferences, type PlacedPictures } from '#importing/placed-pictures.ts';
import { findTooDeep } from '#markdown/limits.ts';
import { remarkSyntax } from '#markdown/plugins.ts';

/** HTML was turned into Markdown before, and an indent in a post is no code. */
function withoutHtml(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } });
}

const reader = unified().use(remarkParse).use(remarkSyntax).use(withoutHtml);

/** Reads Markdown whose HTML was turned into Markdown, or stands for itself. */
export function readMarkdown(markdown: string): Root {
  return reader.parse(markdown);
}

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    handlers: taskMarkHandlers,
  } as Options)
  .use(remarkSyntax)
  .use(remarkMdx);

/** A line of text that MDX would read as a module: “import” and “export” at its start; code stays as it is. */
function escapeModuleWords(mdx: string): string {
  const lines = mdx.split('\n').map((text, index) => ({ text, number: index + 1 }));
  const code = fencedPlaces(lines);
  return lines
    .map(({ text }, index) =>
      code.has(index)
        ? text
        : text.replace(/^(?=import\b|export\b)./, (letter) => `&#${letter.charCodeAt(0)};`),
    )
    .join('\n');
}

/** Reads the text of a post; undefined where it is nested deeper than programs can walk. */
function readPost(markdown: string): Root | undefined {
  const parsed = reader.parse(markdown);
  return findTooDeep(parsed) ? undefined : (reader.runSync(parsed) as Root);
}

/** The pictures that a text shows, in its order. */
export function picturesShown(markdown: string): PictureLink[] {
  // A picture begins so: most texts have none, and need not be parsed for it.
  const tree = markdown.includes('![') ? readPost(markdown) : undefined;
  if (!tree) return [];
  placeReferences(tree, new ImportLog());
  const pictures: PictureLink[] = [];
  visit(tree, 'image', (node) => {
    pictures.push(pictureIn(node));
  });
  return pictures;
}

/**
 * Writes Markdown as MDX that carries no code, in the model of the column.
 *
 * @param pictures what lies beside the text
 * @returns undefined where the text is nested deeper than programs can walk
 */
export function cleanMarkdown(
  markdown: string,
  log: ImportLog,
  pictures: PlacedPictures = new Map(),
): string | undefined {
  const tree = readPost(markdown);
  if (!tree) return undefined;
  settleTree(tree, log, pictures);
  markTasks(tree);
  return escapeModuleWords(writer.stringify(tree));
}

/** Writes a part of a paragraph as a line of MDX. */
export function writeInline(children: PhrasingContent[]): string {
  return writer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}

/** More lines than this are packed into paragraphs of some size. */
const mostParagraphs = 4000;
const paragraphSize = 1500;

/** Packs lines, and cuts those that are long, so that no parser is given too many or too long paragraphs. */
function packed(lines: readonly string[]): string[] {
  const short = lines.flatMap((line) => line.match(/.{1,2000}(?=\s|$)|.{1,2000}/gsu) ?? []);
  if (short.length <= mostParagraphs) return short;
  const paragraphs: string[] = [];
  let current = '';
  for (const line of short) {
    if (current !== '' && current.length + line.length > paragraphSize) {
      paragraphs.push(current);
      current = '';
    }
    current += current === '' ? line : ` ${line}`;
  }
  return current === '' ? paragraphs : [...paragraphs, current];
}

/** Writes a text as plain paragraphs: every sign of Markdown and MDX stands for itself. */
function plainParagraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => decodeReferences(line).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const children = packed(lines).map((line): Paragraph => ({
    type: 'paragraph',
    children: guardAddresses(line),
  }));
  return escapeModuleWords(writer.stringify({ type: 'root', children }));
}

/** Writes lines as plain paragraphs; code between fences stays code. */
export function plainText(lines: readonly PostLine[]): string {
  const stretches: { isCode: boolean; lines: string[] }[] = [];
  for (const { text, code } of lines) {
    const isCode = code !== undefined;
    const last = stretches.at(-1);
    if (last?.isCode === isCode) last.lines.push(code ?? text);
    else stretches.push({ isCode, lines: [code ?? text] });
  }
  return stretches
    .map(({ isCode, lines: own }) => (isCode ? own.join('\n') : plainParagraphs(own.join('\n')).trim()))
    .filter(Boolean)
    .join('\n\n');
}

/** The blocks of code that a text has as it was written. */
export function codeBlocks(tree: Root): string[] {
  const blocks: string[] = [];
  visit(tree, 'code', ({ value }) => {
    blocks.push(value);
  });
  return blocks;
}

/** What no post has so many of, and parsers take too long over. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/[[\]]/g, 4000],
  [/[*_~`]/g, 8000],
  [/[<>]/g, 20_000],
  [/[{}\\&|]/g, 8000],
  [/https?:|www\.|@/g, 4000],
  [/^\s{0,3}(?:```|~~~)/gm, 400],
  [/\n/g, 20_000],
];

/** Whether a text is longer, or fuller of marks, than any post: then it is taken over as plain paragraphs. */
export function isBeyondPosts(lines: readonly PostLine[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  if (text.length < 4000) return false;
  return (
    text.length > 8_000_000 || limits.some(([pattern, most]) => (text.match(pattern)?.length ?? 0) > most)
  );
}

/** So many signs of markup are no text any more, and would fill the memory of every parser. */
const mostSigns = 200_000;

/** Whether a text is made of signs rather than words. */
export function isMadeOfSigns(text: string): boolean {
  return text.length > mostSigns && (text.match(/[!-/:-@[-`{-~]/g)?.length ?? 0) > mostSigns;
}

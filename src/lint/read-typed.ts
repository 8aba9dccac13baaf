import { SourceLines } from '#markdown/source-lines.ts';
import { readTypedText, type TypedText } from '#lint/text/typed-text.ts';
import { splitFrontMatter } from '#content/front-matter.ts';

/** The offset at which the text of a file begins, behind its front matter. */
export function textStart(source: string): number {
  const parts = splitFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  // Blank lines stand for the front matter.
  const blank = 'text' in parts ? (/^\n*/.exec(parts.text)?.[0].length ?? 0) : 0;
  return new SourceLines(source).offsetAt({ line: blank + 1, column: 1 });
}

/**
 * Reads a file of front matter and text, of an issue or a page, as its author typed it.
 * @throws when the text is not MDX
 */
export function readTyped(source: string): TypedText {
  return readTypedText(source, textStart(source));
}

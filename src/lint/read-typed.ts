import { SourceLines } from '#markdown/source-lines.ts';
import { readTypedText, type TypedText } from '#lint/text/typed-text.ts';
import { splitFrontMatter } from '#content/front-matter.ts';

/**
 * Reads a file of front matter and text, of an issue or a page, as its author typed it.
 * @throws when the text is not MDX
 */
export function readTyped(source: string): TypedText {
  const parts = splitFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  // Blank lines stand for the front matter.
  const blank = 'text' in parts ? (/^\n*/.exec(parts.text)?.[0].length ?? 0) : 0;
  return readTypedText(source, new SourceLines(source).offsetAt({ line: blank + 1, column: 1 }));
}

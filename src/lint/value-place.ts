import type { LintFiles } from '#lint/rule.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import type { Place, RecordPath } from '#diagnostics/diagnostic.ts';

/** A value in the YAML of a file. */
export interface ValuePlace {
  file: string;
  path: RecordPath;
}

/** The offset in the file at which the words of a value start; undefined where they are written in another way. */
export function offsetOfWords(
  { locate }: Pick<LintFiles, 'locate'>,
  source: SourceLines,
  { file, path }: ValuePlace,
  words: string,
): number | undefined {
  const start = source.offsetAt(locate(file, path));
  // A quotation mark may stand before them.
  const index = source.text.indexOf(words, start);
  return index === -1 || index > start + 1 ? undefined : index;
}

/** The head of a value that is written as a block of lines below its key. */
const blockHead = /[|>][^\r\n]*(?:\r\n?|\n)/y;

/**
 * The offset in the file of each character of a value and of its end, where it is written as a block of lines; white
 * space in it may be written as more of it, or as less. Undefined for values that are written in another way.
 */
export function offsetsInBlock(
  { locate }: Pick<LintFiles, 'locate'>,
  lines: SourceLines,
  { file, path }: ValuePlace,
  words: string,
): number[] | undefined {
  const source = lines.text;
  blockHead.lastIndex = lines.offsetAt(locate(file, path));
  if (!blockHead.test(source)) return undefined;
  let offset = blockHead.lastIndex;
  const offsets: number[] = [];
  for (const unit of words.split('')) {
    if (!/\s/.test(unit)) while (/\s/.test(source.charAt(offset))) offset += 1;
    if (!/\s/.test(unit) && source.charAt(offset) !== unit) return undefined;
    offsets.push(offset);
    if (/\s/.test(unit) === /\s/.test(source.charAt(offset))) offset += 1;
  }
  return [...offsets, offset];
}

/** The place of a character of a value, or of the value where its words are written in another way. */
export function placeInValue(
  files: Pick<LintFiles, 'locate'>,
  source: SourceLines,
  place: ValuePlace,
  words: string,
  index: number,
): Place {
  const written = offsetsInBlock(files, source, place, words)?.[index];
  if (written !== undefined) return source.placeAt(written);
  const start = offsetOfWords(files, source, place, words);
  return start === undefined ? files.locate(place.file, place.path) : source.placeAt(start + index);
}

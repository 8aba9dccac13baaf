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

/** The place of a character of a value, or of the value where its words are written in another way. */
export function placeInValue(
  files: Pick<LintFiles, 'locate'>,
  source: SourceLines,
  place: ValuePlace,
  words: string,
  index: number,
): Place {
  const start = offsetOfWords(files, source, place, words);
  return start === undefined ? files.locate(place.file, place.path) : source.placeAt(start + index);
}

import type { LintFiles, LintText, LintTexts } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { picturesOf } from '#markdown/pictures.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { findPicture } from '#markdown/property-rules.ts';

/** A use of a picture, with the place of its file name and of its description; a variant for the dark has none of its own. */
export interface PictureUse {
  /** The text that shows it. */
  text: string;
  /** The name of its file beside the text, as the disk has it. */
  file: string;
  place: Place;
  alt?: string;
  altPlace?: Place;
}

function usesIn({ file: text, body }: LintText, { read }: LintFiles): PictureUse[] {
  return picturesOf(body.tree, new SourceLines(read(text))).flatMap(
    ({ file, filePlace, alt, altPlace, dark }) => [
      { text, file, place: filePlace, alt, altPlace },
      ...(dark ? [{ text, file: dark.file, place: dark.place }] : []),
    ],
  );
}

function coverOf({ issue, original }: LintTexts, { locate }: LintFiles): PictureUse[] {
  const cover = issue?.cover;
  const name = cover?.src.replace(/^\.\//, '') ?? '';
  // What is no picture of the folder is told by the schema, and no file to look into.
  if (!cover || findPicture(name, original.edition.pictures) === undefined) return [];
  const text = original.file;
  const [place, altPlace] = [locate(text, ['cover', 'src']), locate(text, ['cover', 'alt'])];
  return [{ text, file: name, place, alt: cover.alt, altPlace }];
}

/** The pictures that an issue or a prose page shows, each time it does: the cover, then those of its texts. */
export function pictureUses(checked: LintTexts, files: LintFiles): PictureUse[] {
  const { original, translations } = checked;
  const named = [
    ...coverOf(checked, files),
    ...[original, ...translations].flatMap((text) => usesIn(text, files)),
  ];
  const { pictures } = original.edition;
  // The disk may write an accent in two characters.
  return named.map((use) => ({ ...use, file: findPicture(use.file, pictures) ?? use.file }));
}

/** The first use of each picture, by the name of its file. */
export function firstUsesOf(uses: readonly PictureUse[]): Map<string, PictureUse> {
  const first = new Map<string, PictureUse>();
  for (const use of uses) if (!first.has(use.file)) first.set(use.file, use);
  return first;
}

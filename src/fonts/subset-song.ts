import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { unpackWoff } from '#share/unpack-woff.ts';
import { ownFont } from '#share/own-font.ts';
import { packageFolder } from '#state/project.ts';

/** Of the faces of share images the one for headings: Noto Serif SC, under the SIL Open Font License. */
const packageName = '@fontsource/noto-serif-sc';
const file = 'files/noto-serif-sc-chinese-simplified-700-normal.woff';

/** The packages whose versions decide the bytes of a subset. */
export const subsetPackages: readonly string[] = [packageName, 'subset-font', 'harfbuzzjs', 'wawoff2'];

let unpacked: Buffer | undefined;

/** The whole font, unpacked once. */
function song(): Buffer {
  return (unpacked ??= Buffer.from(unpackWoff(readFileSync(path.join(packageFolder(packageName), file)))));
}

/**
 * Makes a font of some characters of the Song face, or of the column's own where that is made for Chinese; those that it lacks are left to the next font of a page.
 *
 * @returns a WOFF2 font
 */
export function subsetSong(characters: string): Promise<Buffer> {
  return subsetFont(ownFont?.hasIdeographs ? ownFont.sfnt : song(), characters, { targetFormat: 'woff2' });
}

/**
 * Makes a font of some characters of the font that the column brings.
 *
 * @returns a WOFF2 font
 * @throws where it brings none
 */
export function subsetOwn(characters: string): Promise<Buffer> {
  if (!ownFont) throw new Error('the column brings no font');
  return subsetFont(ownFont.sfnt, characters, { targetFormat: 'woff2' });
}

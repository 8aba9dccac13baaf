import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { unpackWoff } from '#share/unpack-woff.ts';
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
 * Makes a font of some characters of the Song face; those that it lacks are left to the next font of a page.
 *
 * @returns a WOFF2 font
 */
export function subsetSong(characters: string): Promise<Buffer> {
  return subsetFont(song(), characters, { targetFormat: 'woff2' });
}

import subsetFont from 'subset-font';
import { Typeface } from '#share/typeface.ts';

/** Takes all glyphs of a font, as the types of the package do not know yet. */
const everything = { targetFormat: 'sfnt', keepAllGlyphs: true } as const;

/**
 * Unpacks a font file: WOFF2, WOFF, TrueType or OpenType.
 *
 * @returns the bytes of an OpenType font; undefined where the file holds no font
 */
export async function unpackFont(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    const sfnt = await subsetFont(bytes, '', everything);
    return new Typeface(sfnt).covers('0') ? sfnt : undefined;
  } catch {
    return undefined;
  }
}

/** Characters that a font of Chinese has. */
const ideographs = '的一是不了';

/** Whether a typeface is made for Chinese too. */
export function hasIdeographs(face: Pick<Typeface, 'covers'>): boolean {
  return [...ideographs].every((character) => face.covers(character));
}

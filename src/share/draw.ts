import sharp from 'sharp';
import { drawCover, type CoverWords } from '#share/cover.ts';
import { facesFor, type Fonts } from '#share/faces.ts';
import { drawNameplate, type NameplateWords } from '#share/nameplate.ts';
import { shareSize } from '#share/page.ts';

/** What a share image says: that of an issue, or that of the other pages. */
export type ShareWords = CoverWords | NameplateWords;

/**
 * Sixteen shades of three colours are enough for smooth edges, and a third of the bytes. With less effort the
 * three would not stay exactly what they are.
 */
const palette = { palette: true, colours: 16, dither: 0, effort: 7 } as const;

/**
 * Draws a share image.
 *
 * @returns a PNG of 1200 × 630 pixels; the same words give the same bytes
 */
export function drawShareImage(words: ShareWords, fonts: Fonts): Promise<Buffer> {
  const faces = facesFor(words.locale, fonts);
  const svg = 'number' in words ? drawCover(words, faces) : drawNameplate(words, faces);
  return sharp(Buffer.from(svg)).resize(shareSize).png(palette).toBuffer();
}

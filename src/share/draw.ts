import sharp from 'sharp';
import { coverSize, drawCover, type CoverWords } from '#share/cover.ts';
import { facesFor, type Fonts } from '#share/faces.ts';

/** Sixteen shades of three colours are enough for smooth edges, and a third of the bytes. */
const palette = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/**
 * Draws the share image of an issue.
 *
 * @returns a PNG of 1200 × 630 pixels; the same words give the same bytes
 */
export function drawShareImage(words: CoverWords, fonts: Fonts): Promise<Buffer> {
  const svg = drawCover(words, facesFor(words.locale, fonts));
  return sharp(Buffer.from(svg)).resize(coverSize).png(palette).toBuffer();
}

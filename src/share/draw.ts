import { drawCover, type CoverWords } from '#share/cover.ts';
import { facesFor, type Fonts } from '#share/faces.ts';
import { drawNameplate, type NameplateWords } from '#share/nameplate.ts';
import { svgToPng } from '#share/svg-png.ts';

/** What a share image says: that of an issue, or that of the other pages. */
export type ShareWords = CoverWords | NameplateWords;

/**
 * Draws a share image.
 *
 * @returns a PNG of 1200 × 630 pixels; the same words give the same bytes
 */
export async function drawShareImage(words: ShareWords, fonts: Fonts): Promise<Buffer> {
  const faces = facesFor(words.locale, fonts);
  const svg = 'number' in words ? drawCover(words, faces) : drawNameplate(words, faces);
  return svgToPng(svg);
}

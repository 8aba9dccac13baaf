import sharp from 'sharp';
import { indexedPng, type Colour } from '#share/indexed-png.ts';
import { shareColours } from '#share/page.ts';

function colour(hexadecimal: string): Colour {
  const [red = 0, green = 0, blue = 0] = Buffer.from(hexadecimal.slice(1), 'hex');
  return [red, green, blue];
}

/** The shades on the way from one colour to another, that one included. */
function shades(from: Colour, to: Colour, steps: number): Colour[] {
  const part = (step: number, index: 0 | 1 | 2): number =>
    Math.round(from[index] + ((to[index] - from[index]) * step) / steps);
  return Array.from({ length: steps }, (_, place): Colour => {
    const step = place + 1;
    return [part(step, 0), part(step, 1), part(step, 2)];
  });
}

const paper = colour(shareColours.paper);

/** Sixteen colours: the three of the column, exactly, and what smooth edges on paper need. */
const palette = [
  paper,
  ...shades(paper, colour(shareColours.ink), 8),
  ...shades(paper, colour(shareColours.accent), 7),
];

/**
 * Writes an SVG in the colours of the column by day as a PNG of its size; the same source gives the same bytes.
 *
 * @param svg an even number of pixels wide, opaque
 */
export async function svgToPng(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return indexedPng(data, info, palette);
}

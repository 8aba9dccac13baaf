import sharp, { type PngOptions, type Raw } from 'sharp';

/** Ways of writing a PNG: rows as they are, for flat colours; rows as differences, for shades; a palette, for few colours. */
const ways: PngOptions[] = [
  { compressionLevel: 9 },
  { compressionLevel: 9, adaptiveFiltering: true },
  { palette: true, quality: 100, dither: 0, effort: 10 },
];

/** Writes pixels as the smallest PNG that shows every one of them as it is. */
export async function losslessPng(pixels: Buffer, raw: Raw): Promise<Buffer> {
  const written = await Promise.all(ways.map((way) => sharp(pixels, { raw }).png(way).toBuffer()));
  const isWhole = async (png: Buffer): Promise<boolean> => {
    const read = sharp(png).toColourspace(raw.channels < 3 ? 'b-w' : 'srgb');
    return (await (raw.channels % 2 === 0 ? read.ensureAlpha() : read.removeAlpha()).raw().toBuffer()).equals(
      pixels,
    );
  };
  for (const png of written.sort((a, b) => a.length - b.length)) if (await isWhole(png)) return png;
  throw new Error('no PNG shows the pixels that it was made of');
}

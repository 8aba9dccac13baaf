import sharp, { type PngOptions, type Raw } from 'sharp';

/** The plainest way of writing a PNG, which loses nothing: rows as they are, for flat colours. */
const plain: PngOptions = { compressionLevel: 9 };

/** Other ways: rows as differences, for shades; a palette, where there are few colours. */
const others: PngOptions[] = [
  { compressionLevel: 9, adaptiveFiltering: true },
  { palette: true, quality: 100, dither: 0, effort: 10 },
];

/** Writes pixels in sRGB, with or without alpha, as the smallest PNG that shows every one of them as it is. */
export async function losslessPng(pixels: Buffer, raw: Raw): Promise<Buffer> {
  const write = (way: PngOptions): Promise<Buffer> => sharp(pixels, { raw }).png(way).toBuffer();
  const read = (png: Buffer): Promise<Buffer> =>
    sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  let smallest = await write(plain);
  const seen = await read(smallest);
  for (const way of others) {
    const png = await write(way);
    if (png.length < smallest.length && (await read(png)).equals(seen)) smallest = png;
  }
  return smallest;
}

import sharp, { type Sharp } from 'sharp';
import type { Picture, PictureFormat } from '#model/picture.ts';
import { openDrawing, pixelsAtOnce, readOptions, readPixels } from '#pictures/open-picture.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import { svgText } from '#pictures/svg-text.ts';

/** Light paper, behind what is transparent where a format or a program shows no transparency. */
const paper = '#faf7f0';

/**
 * How each kind of picture is written, chosen by size at equal SSIM on six photographs of 1,000 pixels and three
 * graphics: AVIF at this setting has 20 % less than WebP of the same quality in half its time; WebP without loss has
 * less than PNG for text and lines, and less than either at a loss.
 */
function encode(image: Sharp, { kind }: Picture, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 55, effort: 0, chromaSubsampling: '4:2:0' });
    case 'webp':
      if (kind === 'animation') return image.webp({ quality: 70, effort: 2, loop: 0 });
      return image.webp(kind === 'graphic' ? { lossless: true, effort: 2 } : { quality: 80, effort: 2 });
    case 'jpg':
      return image.flatten({ background: paper }).jpeg({ quality: 76, progressive: true });
    case 'png':
      return image.flatten({ background: paper }).png({ palette: kind !== 'photograph', effort: 4 });
    default:
      throw new Error(`no pictures are written as ${format}`);
  }
}

/** A file to be made of a picture. */
export interface WantedFile {
  /** In pixels; undefined for a drawing as it is. */
  width: number | undefined;
  format: PictureFormat;
}

function drawingSource(bytes: Buffer): string {
  const drawing = cleanSvg(svgText(bytes) ?? '');
  if ('code' in drawing) throw new Error(`the drawing ${drawing.message}`);
  return drawing.source;
}

/** Gives the pixels of a picture in any width up to the largest wanted; those of a still are read once for all. */
async function opener(
  bytes: Buffer,
  picture: Picture,
  wanted: readonly WantedFile[],
): Promise<(file: WantedFile) => Sharp> {
  const { kind, width: own } = picture;
  if (kind === 'drawing') return ({ width = own }) => openDrawing(drawingSource(bytes), picture, width);
  if (kind === 'animation')
    return ({ width = own, format }) =>
      sharp(bytes, { ...readOptions, animated: format === 'webp' }).resize({ width });
  const { data, raw } = await readPixels(bytes, Math.max(...wanted.map(({ width = own }) => width)));
  return ({ width = own }) => sharp(data, { raw }).resize({ width });
}

/**
 * Makes files of a picture: upright, in sRGB with eight bits a channel, without anything of the file but its pixels.
 *
 * @param bytes of a picture that was inspected
 * @param wanted at least one file
 * @param take is given each file when it is made
 */
export async function makeFiles<Wanted extends WantedFile>(
  bytes: Buffer,
  picture: Picture,
  wanted: readonly Wanted[],
  take: (file: Wanted, content: Buffer) => void,
): Promise<void> {
  const pixels = picture.kind === 'drawing' ? 0 : picture.width * picture.height;
  await pixelsAtOnce.spend(pixels, async () => {
    const open = await opener(bytes, picture, wanted);
    for (const file of wanted)
      take(
        file,
        file.format === 'svg'
          ? Buffer.from(drawingSource(bytes))
          : await encode(open(file), picture, file.format).toBuffer(),
      );
  });
}

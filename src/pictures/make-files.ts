import sharp, { type ResizeOptions, type Sharp } from 'sharp';
import { cardSize, type Picture, type PictureFormat } from '#model/picture.ts';
import { readOptions } from '#pictures/inspect-picture.ts';
import { cleanSvg } from '#pictures/svg-source.ts';

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
  /** Whether it has the size of a card, whatever the picture has. */
  isCard: boolean;
  format: PictureFormat;
}

function drawingSource(bytes: Buffer): string {
  const drawing = cleanSvg(bytes.toString('utf8'));
  if ('code' in drawing) throw new Error(`the drawing ${drawing.message}`);
  return drawing.source;
}

/** The resolution at which a drawing has a width. Dots per inch, of which a pixel of the drawing has 72. */
function densityFor(picture: Picture, width: number): number {
  return Math.min(2400, Math.max(1, (72 * width) / picture.width));
}

/** As much of a photograph has to be left when it is cut to a card; where it would be less, all of it is shown. */
const leastKept = 0.6;

/**
 * How a picture is set into a card: a photograph is cut, around what draws the eye, unless most of it would be lost; of
 * what is drawn every part counts, and all of it stands on paper.
 */
function cardSetting({ kind, width, height }: Picture): ResizeOptions {
  const shape = (width * cardSize.height) / (height * cardSize.width);
  const isCut = kind === 'photograph' && Math.min(shape, 1 / shape) >= leastKept;
  const fit: ResizeOptions = isCut
    ? { fit: 'cover', position: sharp.strategy.attention }
    : { fit: 'contain', background: paper };
  return { ...cardSize, ...fit };
}

/** The pixels of a picture, read in a width that is at least the wanted one where its format can. */
function open(bytes: Buffer, picture: Picture, wanted: WantedFile): Sharp {
  const { width = wanted.isCard ? cardSize.width : picture.width, format } = wanted;
  if (picture.kind === 'drawing')
    return sharp(Buffer.from(drawingSource(bytes)), { ...readOptions, density: densityFor(picture, width) });
  if (picture.kind === 'animation') return sharp(bytes, { ...readOptions, animated: format === 'webp' });
  return sharp(bytes, readOptions).autoOrient();
}

/**
 * Makes one file of a picture: upright, in sRGB with eight bits a channel, without anything of the file but its pixels.
 *
 * @param bytes of a picture that was inspected
 */
export async function makeFile(bytes: Buffer, picture: Picture, wanted: WantedFile): Promise<Buffer> {
  if (wanted.format === 'svg') return Buffer.from(drawingSource(bytes));
  const sized = open(bytes, picture, wanted).resize(
    wanted.isCard ? cardSetting(picture) : { width: wanted.width },
  );
  return encode(sized, picture, wanted.format).toBuffer();
}

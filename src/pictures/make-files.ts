import sharp, { type ResizeOptions, type Sharp } from 'sharp';
import { cardSize, type Picture, type PictureFormat } from '#domain/picture.ts';
import { openDrawing, pixelsAtOnce, readOptions, readPixels } from '#pictures/open-picture.ts';
import { colours } from '#config.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import { svgText } from '#pictures/svg-text.ts';
import { inWords } from '#wording/in-words.ts';

/** Light paper, behind what is transparent where a format or a program shows no transparency. */
const { paper } = colours.light;

/** A file to be made of a picture. */
export interface WantedFile {
  /** In pixels; undefined for a drawing as it is. */
  width: number | undefined;
  /** Whether it has the size of a card, whatever the picture has. */
  isCard?: boolean;
  format: PictureFormat;
}

/**
 * How each kind of picture is written, by bytes at equal SSIM. Photographs of 1,000 pixels: AVIF 32 KB, WebP 47, in
 * about the same time; more effort takes four times as long for 8 % less. Text and lines: without loss in their own
 * width, where WebP has less than PNG and than either at a loss; scaled, no pixel is what it was, and WebP near to
 * without loss has 30 to 40 % less.
 */
function encode(image: Sharp, picture: Picture, { format, width = picture.width }: WantedFile): Sharp {
  const { kind } = picture;
  switch (format) {
    case 'avif':
      return image.avif({ quality: 55, effort: 0, chromaSubsampling: '4:2:0' });
    case 'webp':
      if (kind === 'animation') return image.webp({ quality: 70, effort: 2, loop: 0 });
      if (kind === 'photograph') return image.webp({ quality: 80, effort: 2 });
      return width < picture.width
        ? image.webp({ nearLossless: true, quality: 40, effort: 2 })
        : image.webp({ lossless: true, effort: 2 });
    case 'jpg':
      return image.flatten({ background: paper }).jpeg({ quality: 76, progressive: true });
    case 'png':
      // A palette would be smaller, and the one that is chosen differs now and then on a busy machine.
      return image.flatten({ background: paper }).png({ compressionLevel: 9, adaptiveFiltering: true });
    default:
      throw new Error(`no pictures are written as ${format}`);
  }
}

function drawingSource(bytes: Buffer): string {
  const drawing = cleanSvg(svgText(bytes) ?? '');
  if ('code' in drawing) throw new Error(`the drawing ${inWords(drawing.message, 'en')}`);
  return drawing.source;
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

/** The width in which a picture has enough pixels for a file; for a card, to cover it. */
function widthFor(picture: Picture, { isCard, width = picture.width }: WantedFile): number {
  const covering = Math.ceil((cardSize.height * picture.width) / picture.height);
  return isCard ? Math.max(cardSize.width, covering) : width;
}

/** Gives the pixels of a picture for any of the wanted files; those of a still are read once for all. */
async function opener(
  bytes: Buffer,
  picture: Picture,
  wanted: readonly WantedFile[],
): Promise<(file: WantedFile) => Sharp> {
  const { kind } = picture;
  if (kind === 'drawing')
    return (file) => openDrawing(drawingSource(bytes), picture, widthFor(picture, file));
  if (kind === 'animation')
    return ({ format }) => sharp(bytes, { ...readOptions, animated: format === 'webp' });
  const { data, raw } = await readPixels(bytes, Math.max(...wanted.map((file) => widthFor(picture, file))));
  return () => sharp(data, { raw });
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
    for (const file of wanted) {
      if (file.format === 'svg') {
        take(file, Buffer.from(drawingSource(bytes)));
        continue;
      }
      const { isCard, width = picture.width } = file;
      const sized = open(file).resize(isCard ? cardSetting(picture) : { width });
      take(file, await encode(sized, picture, file).toBuffer());
    }
  });
}

import readExif from 'exif-reader';
import sharp, { type Metadata, type OutputInfo, type Sharp, type PngOptions, type Raw } from 'sharp';
import { pageWidth, type Picture } from '#domain/picture.ts';
import { inspectPicture } from '#pictures/inspect-picture.ts';
import { inEightBits, readOptions } from '#pictures/open-picture.ts';
import { blocksOf } from '#pictures/leftovers.ts';
import type { PictureFault } from '#pictures/picture-fault.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import { svgText } from '#pictures/svg-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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

/** A picture file for an author to keep beside a text. */
export interface PreparedPicture {
  bytes: Buffer;
  /** How its name ends. */
  extension: 'jpg' | 'png' | 'webp' | 'gif' | 'svg';
  width: number;
  height: number;
  /** The size that the given picture is shown in. */
  given: { width: number; height: number };
  /** What the given file had besides: “the position”. */
  removed: (Phrase | string)[];
  /** What of it is seen no more; undefined where all is. */
  loss: Phrase | undefined;
}

/** What EXIF tells of a photograph, in the words of a person. */
function exifWords(exif: Buffer): (Phrase | string)[] {
  try {
    const { GPSInfo, Image = {} } = readExif(exif);
    const isPlaced = Object.keys(GPSInfo ?? {}).some((tag) => /^GPS(?:Lat|Long|Dest|Area)/.test(tag));
    const words = [
      ...(isPlaced ? [say('picture.block.position')] : []),
      ...(Image.Make || Image.Model ? [say('picture.block.camera')] : []),
    ];
    return words.length > 0 ? words : ['EXIF'];
  } catch {
    return ['EXIF'];
  }
}

function removedFrom(metadata: Metadata): (Phrase | string)[] {
  return blocksOf(metadata).flatMap((words) =>
    words === 'EXIF' && metadata.exif ? exifWords(metadata.exif) : [words],
  );
}

/** What of a picture is seen no more; undefined where all is. */
function lossOf({ kind }: Picture, { pages = 1 }: Metadata): Phrase | undefined {
  return kind !== 'animation' && pages > 1 ? say('picture.pages', { pages }) : undefined;
}

/** A picture of so few pixels weighs little without loss: an icon, a small logo. */
const fewPixels = 65_536;

/** Chooses a format that loses nothing that can be seen: a camera’s grain hides the losses of JPEG, a screenshot does not. */
function formatFor(picture: Picture, given: string): 'jpg' | 'png' | 'webp' | 'gif' {
  const { kind, isTransparent, width, height } = picture;
  if (kind === 'animation') return given === 'gif' ? 'gif' : 'webp';
  if (kind === 'graphic' || (given !== 'jpeg' && width * height <= fewPixels)) return 'png';
  return isTransparent ? 'webp' : 'jpg';
}

/** Writes a picture that stands as it is to be kept, with its size; of a scaled one, colours are as fine as shades. */
async function encode(
  image: Sharp,
  format: ReturnType<typeof formatFor>,
  chromaSubsampling: '4:2:0' | '4:4:4',
): Promise<{ data: Buffer; info: OutputInfo }> {
  const whole = { resolveWithObject: true } as const;
  switch (format) {
    case 'jpg':
      return image.jpeg({ quality: 90, chromaSubsampling, mozjpeg: true }).toBuffer(whole);
    case 'png': {
      const { data, info } = await image.toColourspace('srgb').raw().toBuffer(whole);
      return { data: await losslessPng(data, info), info };
    }
    case 'webp':
      return image.webp({ quality: 90 }).toBuffer(whole);
    case 'gif':
      return image.gif().toBuffer(whole);
  }
}

function prepareDrawing(bytes: Buffer, { width, height }: Picture): PreparedPicture | PictureFault {
  const drawing = cleanSvg(svgText(bytes) ?? '');
  if ('code' in drawing) return drawing;
  const size = { width, height };
  return {
    bytes: Buffer.from(drawing.source),
    extension: 'svg',
    ...size,
    given: size,
    removed: [],
    loss: undefined,
  };
}

/**
 * Makes the file to keep of a picture that somebody gave: upright, in sRGB, no wider than pages need it, with nothing
 * but what is seen. The same bytes give the same file.
 *
 * @returns why it cannot be shown, where it cannot
 */
export async function preparePicture(bytes: Buffer): Promise<PreparedPicture | PictureFault> {
  const inspection = await inspectPicture(bytes, '');
  if ('fault' in inspection) return inspection.fault;
  const { picture } = inspection;
  if (picture.kind === 'drawing') return prepareDrawing(bytes, picture);
  const animated = picture.kind === 'animation';
  const metadata = await sharp(bytes, { ...readOptions, pages: -1 }).metadata();
  const image = sharp(animated ? bytes : await inEightBits(bytes), { ...readOptions, animated });
  const upright = animated ? image : image.autoOrient();
  const extension = formatFor(picture, metadata.format);
  const isScaled = picture.width > pageWidth;
  const { data, info } = await encode(
    upright.resize({ width: pageWidth, withoutEnlargement: true }),
    extension,
    isScaled || metadata.chromaSubsampling !== '4:2:0' ? '4:4:4' : '4:2:0',
  );
  return {
    bytes: data,
    extension,
    width: info.width,
    height: info.pageHeight ?? info.height,
    given: { width: picture.width, height: picture.height },
    removed: removedFrom(metadata),
    loss: lossOf(picture, metadata),
  };
}

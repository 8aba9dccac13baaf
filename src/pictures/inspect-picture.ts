import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import { largestFile, stillFile, type Picture, type PictureKind } from '#domain/picture.ts';
import { isWholeGif } from '#pictures/gif-blocks.ts';
import { openDrawing, pixelsAtOnce, readOptions } from '#pictures/open-picture.ts';
import {
  damaged,
  outOfShape,
  undrawable,
  unreadable,
  unreadableMotion,
  type PictureFault,
} from '#pictures/picture-fault.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import { isPacked, svgText } from '#pictures/svg-text.ts';
import { say } from '#wording/phrase.ts';

/** What is known of a picture file: that it can be shown, or why not. */
export type PictureInspection = { picture: Picture } | { fault: PictureFault };

/** The most pixels of a picture, and of all frames of an animation. */
const mostPixels = 60_000_000;
const mostFramePixels = 100_000_000;

/** The most pixels that a side of a WebP has. */
const mostHeight = 16_383;

/**
 * Where a picture takes so few bits a pixel as PNG, it is drawn in pixels: text, lines, flat colours. Of 49 pictures
 * that were measured, graphics took 2 at most, photographs 4 at least.
 */
const bitsOfGraphic = 3.5;

/** The width in which most pictures are shown. Pixels. */
const shownWidth = 1216;

/** The width in which a JPEG is looked at, which is a photograph whatever it shows: the less the quicker. Pixels. */
const jpegWidth = 64;

/** A sample large enough to tell a photograph from a screenshot. Pixels of a side. */
const sampleSize = 512;

function digestOf(bytes: Buffer, maker: string): string {
  return createHash('sha256').update(maker).update(bytes).digest('hex').slice(0, 16);
}

/** A picture as it is shown, small: RGBA. */
interface Shown {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Reads every pixel of every frame, since a header alone tells nothing of a damaged picture; gives the first frame.
 *
 * @throws where one cannot be read
 */
async function show(bytes: Buffer, isAnimation: boolean, width: number): Promise<Shown> {
  if (isAnimation)
    await sharp(bytes, { ...readOptions, animated: true })
      .resize({ width: 8 })
      .raw()
      .toBuffer();
  const small = sharp(bytes, readOptions).resize({ width, withoutEnlargement: true });
  const { data, info } = await small
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function isOpaque({ data }: Shown): boolean {
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
  return true;
}

/** Whether a picture is drawn in pixels: text and flat colours compress well without loss, the grain of a camera does not. */
async function isGraphic({ data, width, height }: Shown): Promise<boolean> {
  const [sampleWidth, sampleHeight] = [Math.min(width, sampleSize), Math.min(height, sampleSize)];
  const sample = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract({
      left: Math.floor((width - sampleWidth) / 2),
      top: Math.floor((height - sampleHeight) / 2),
      width: sampleWidth,
      height: sampleHeight,
    })
    .png({ compressionLevel: 3, adaptiveFiltering: true })
    .toBuffer();
  return (sample.length * 8) / (sampleWidth * sampleHeight) <= bitsOfGraphic;
}

async function kindOf(shown: Shown, isAnimation: boolean, { format }: Metadata): Promise<PictureKind> {
  if (isAnimation) return 'animation';
  if (format === 'jpeg') return 'photograph';
  return (await isGraphic(shown)) ? 'graphic' : 'photograph';
}

function tooLarge({ width = 0, pageHeight, height = 0, pages = 1 }: Metadata): PictureFault | undefined {
  const frame = width * (pageHeight ?? height);
  const millions = (pixels: number): string => (pixels / 1_000_000).toFixed(0);
  if (frame > mostPixels)
    return {
      code: 'picture-too-large',
      message: say('picture-too-large', {
        megapixels: millions(frame),
        width,
        height: pageHeight ?? height,
        most: millions(mostPixels),
      }),
      help: say('picture-too-large.help'),
    };
  if (frame * pages > mostFramePixels)
    return {
      code: 'picture-too-long',
      message: say('picture-too-long', { frames: pages, width, height: pageHeight ?? height }),
      help: say('picture-too-long.help'),
    };
  return undefined;
}

/** Whether a file that is made of a picture would be taller than WebP allows, or have no height. */
function isOutOfShape(picture: Picture): boolean {
  const { width, height } = picture.kind === 'drawing' ? stillFile(picture) : largestFile(picture);
  return height > mostHeight || (picture.kind === 'drawing' && picture.width > width * picture.height);
}

async function inspectSvg(source: string, digest: string): Promise<PictureInspection> {
  const drawing = cleanSvg(source);
  if ('code' in drawing) return { fault: drawing };
  const picture: Picture = {
    digest,
    kind: 'drawing',
    width: Math.max(1, Math.round(drawing.width)),
    height: Math.max(1, Math.round(drawing.height)),
    isTransparent: true,
  };
  if (isOutOfShape(picture)) return { fault: outOfShape(drawing) };
  try {
    await openDrawing(drawing.source, picture, stillFile(picture).width).raw().toBuffer();
    return { picture };
  } catch {
    return { fault: undrawable };
  }
}

async function inspectPixels(bytes: Buffer, digest: string): Promise<PictureInspection> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { ...readOptions, pages: -1 }).metadata();
  } catch {
    return { fault: unreadable(bytes) };
  }
  // The library knows what an HEIC is, and has no decoder for it.
  if (metadata.compression === 'hevc') return { fault: unreadable(bytes) };
  if (metadata.format === 'gif' && !isWholeGif(bytes)) return { fault: damaged };
  const large = tooLarge(metadata) ?? unreadableMotion(bytes);
  if (large) return { fault: large };
  try {
    const { autoOrient, width, height, pageHeight = height, pages = 1, format } = metadata;
    const isJpeg = format === 'jpeg';
    const isAnimation = pages > 1 && format !== 'tiff';
    const shown = await pixelsAtOnce.spend(width * pageHeight, () =>
      show(bytes, isAnimation, isJpeg ? jpegWidth : shownWidth),
    );
    const kind = await kindOf(shown, isAnimation, metadata);
    const size = kind === 'animation' ? { width, height: pageHeight } : autoOrient;
    const picture = { digest, kind, ...size, isTransparent: !isJpeg && !isOpaque(shown) };
    return isOutOfShape(picture) ? { fault: outOfShape(picture) } : { picture };
  } catch {
    return { fault: damaged };
  }
}

/**
 * Looks at the bytes of a picture file; nothing in them makes it throw.
 *
 * @param maker names the code that makes files of pictures, which the digest of the picture changes with
 */
export async function inspectPicture(bytes: Buffer, maker: string): Promise<PictureInspection> {
  const digest = digestOf(bytes, maker);
  const source = svgText(bytes);
  if (source !== undefined) return inspectSvg(source, digest);
  return isPacked(bytes) ? { fault: unreadable(bytes) } : inspectPixels(bytes, digest);
}

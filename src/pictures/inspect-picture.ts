import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import type { Picture, PictureKind } from '#model/picture.ts';
import { damaged, unreadable, type PictureFault } from '#pictures/picture-fault.ts';
import { cleanSvg } from '#pictures/svg-source.ts';

/** What is known of a picture file: that it can be shown, or why not. */
export type Inspection = { picture: Picture } | { fault: PictureFault };

/** The most pixels of a picture, and of all frames of an animation. */
const mostPixels = 60_000_000;
const mostFramePixels = 100_000_000;

/** Where a picture of so few bits a pixel is kept without loss, it is drawn in pixels: text, lines, flat colours. */
const bitsOfGraphic = 2;

/** The width in which most pictures are shown. Pixels. */
const shownWidth = 1216;

/** A sample large enough to tell a photograph from a screenshot. Pixels of a side. */
const sampleSize = 512;

/** Reads any number of pixels: the limit is ours, told in words. */
export const readOptions = { limitInputPixels: false, unlimited: false, failOn: 'truncated' } as const;

function isSvg(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096).toString('utf8');
  return (
    /^\uFEFF?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg|<[a-z]+:svg)/i.test(start) &&
    /<(?:[a-z]+:)?svg[\s>]/i.test(bytes.toString('utf8'))
  );
}

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
 * Reads every pixel of the first frame, since a header alone tells nothing of a damaged picture.
 * @throws where one cannot be read
 */
async function show(bytes: Buffer): Promise<Shown> {
  const small = sharp(bytes, readOptions).resize({ width: shownWidth, withoutEnlargement: true });
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
    .webp({ lossless: true, effort: 2 })
    .toBuffer();
  return (sample.length * 8) / (sampleWidth * sampleHeight) <= bitsOfGraphic;
}

async function kindOf(shown: Shown, { pages = 1, format }: Metadata): Promise<PictureKind> {
  if (pages > 1 && format !== 'tiff') return 'animation';
  if (format === 'jpeg') return 'photograph';
  return (await isGraphic(shown)) ? 'graphic' : 'photograph';
}

function tooLarge({ width = 0, pageHeight, height = 0, pages = 1 }: Metadata): PictureFault | undefined {
  const frame = width * (pageHeight ?? height);
  const millions = (pixels: number): string => (pixels / 1_000_000).toFixed(0);
  if (frame > mostPixels)
    return {
      code: 'picture-too-large',
      message: `has ${millions(frame)} megapixels (${width} × ${pageHeight ?? height}); a picture has ${millions(mostPixels)} at most`,
      help: 'Scale it down: 4,000 pixels on its longer side are enough for any screen.',
    };
  if (frame * pages > mostFramePixels)
    return {
      code: 'picture-too-long',
      message: `has ${pages} frames of ${width} × ${pageHeight ?? height} pixels, more than a page can carry`,
      help: 'Make it shorter or smaller, or show a still.',
    };
  return undefined;
}

function inspectSvg(bytes: Buffer, maker: string): Inspection {
  const drawing = cleanSvg(bytes.toString('utf8'));
  if ('code' in drawing) return { fault: drawing };
  const { width, height } = drawing;
  return {
    picture: {
      digest: digestOf(bytes, maker),
      kind: 'drawing',
      width: Math.max(1, Math.round(width)),
      height: Math.max(1, Math.round(height)),
      isTransparent: true,
    },
  };
}

async function inspectPixels(bytes: Buffer, maker: string): Promise<Inspection> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { ...readOptions, pages: -1 }).metadata();
  } catch {
    return { fault: unreadable(bytes) };
  }
  const large = tooLarge(metadata);
  if (large) return { fault: large };
  try {
    const shown = await show(bytes);
    const kind = await kindOf(shown, metadata);
    const { autoOrient, width, pageHeight } = metadata;
    const size = kind === 'animation' ? { width, height: pageHeight ?? metadata.height } : autoOrient;
    return { picture: { digest: digestOf(bytes, maker), kind, ...size, isTransparent: !isOpaque(shown) } };
  } catch {
    return { fault: damaged };
  }
}

/**
 * Looks at the bytes of a picture file; nothing in them makes it throw.
 *
 * @param maker names the code that makes files of pictures, which the digest of the picture changes with
 */
export async function inspectPicture(bytes: Buffer, maker: string): Promise<Inspection> {
  if (bytes.length > 0 && isSvg(bytes)) return inspectSvg(bytes, maker);
  return inspectPixels(bytes, maker);
}

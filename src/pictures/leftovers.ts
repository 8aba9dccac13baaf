import sharp, { type Metadata } from 'sharp';
import { cleanSvg } from '#pictures/svg-source.ts';
import { inWords } from '#wording/in-words.ts';

/** Blocks beside the pixels of a picture, as sharp finds them, in the words of a person. */
const blocks = {
  exif: 'EXIF',
  xmp: 'XMP',
  iptc: 'IPTC',
  icc: 'a colour profile',
  tifftagPhotoshop: 'data of Photoshop',
  comments: 'comments',
  gainMap: 'a map of brightness',
} as const;

/** What blocks stand beside the pixels of a picture. */
export function blocksOf(metadata: Metadata): (typeof blocks)[keyof typeof blocks][] {
  return Object.entries(blocks).flatMap(([name, words]) =>
    metadata[name as keyof typeof blocks] === undefined ? [] : [words],
  );
}

/** What a picture file carries besides its pixels: the place where it was taken, a preview, the name of a program. */
export async function leftoversOf(bytes: Buffer, isSvg: boolean): Promise<string[]> {
  if (isSvg) {
    const drawing = cleanSvg(bytes.toString('utf8'));
    return 'code' in drawing ? [`this drawing ${inWords(drawing.message, 'en')}`] : [];
  }
  try {
    return blocksOf(await sharp(bytes).metadata()).map((words) => `this picture carries ${words}`);
  } catch {
    return ['this is no picture that can be read'];
  }
}

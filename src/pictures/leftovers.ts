import sharp, { type Metadata } from 'sharp';
import { cleanSvg } from '#pictures/svg-source.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Blocks beside the pixels of a picture, as sharp names them: what a person calls each. */
const blocks: Record<string, Phrase | string> = {
  exif: 'EXIF',
  xmp: 'XMP',
  iptc: 'IPTC',
  icc: say('picture.block.icc'),
  tifftagPhotoshop: say('picture.block.photoshop'),
  comments: say('picture.block.comments'),
  gainMap: say('picture.block.brightness'),
};

/** What blocks stand beside the pixels of a picture. */
export function blocksOf(metadata: Metadata): (Phrase | string)[] {
  return Object.entries(blocks).flatMap(([name, words]) =>
    metadata[name as keyof Metadata] === undefined ? [] : [words],
  );
}

/** What a picture file carries besides its pixels: the place where it was taken, a preview, the name of a program. */
export async function leftoversOf(bytes: Buffer, isSvg: boolean): Promise<Phrase[]> {
  if (isSvg) {
    const drawing = cleanSvg(bytes.toString('utf8'));
    return 'code' in drawing ? [say('picture.drawing-is', { fault: drawing.message })] : [];
  }
  try {
    return blocksOf(await sharp(bytes).metadata()).map((words) => say('picture.carries', { what: words }));
  } catch {
    return [say('picture.unreadable')];
  }
}

import sharp, { type ResizeOptions } from 'sharp';
import type { Post } from '#channels/post.ts';
import { pictureNamed } from '#domain/picture.ts';
import { drawSquareCover, drawWideCover, squareSide, wideSize } from '#share/cover.ts';
import { facesFor } from '#share/faces.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { coverWords } from '#share/share-words.ts';
import { svgToPng } from '#share/svg-png.ts';
import { colours } from '#config.ts';

const squareSize = { width: squareSide, height: squareSide };

/** Cuts a photograph to a size, around what draws the eye; of what is drawn every part counts, and all of it stands on paper. */
async function cutTo(picture: Buffer, size: typeof wideSize, isPhotograph: boolean): Promise<Buffer> {
  const fit: ResizeOptions = isPhotograph
    ? { fit: 'cover', position: sharp.strategy.attention }
    : { fit: 'contain', background: colours.light.paper };
  return sharp(picture)
    .resize({ ...size, ...fit })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The covers of an article by the names of their files: made of the cover of the issue, or drawn where it has none. */
export async function coverFiles({ text, readPicture }: Post): Promise<[string, Buffer][]> {
  const { issue, edition, pictures } = text;
  const names = [wideSize, squareSize].map(({ width, height }) => `cover-${width}x${height}.png`);
  const [wide = '', square = ''] = names;
  const own = issue.cover && pictureNamed(pictures, issue.cover.src);
  if (own) {
    const picture = await readPicture(own.src);
    const isPhotograph = own.src.endsWith('.jpg');
    return [
      [wide, await cutTo(picture, wideSize, isPhotograph)],
      [square, await cutTo(picture, squareSize, isPhotograph)],
    ];
  }
  const faces = facesFor(edition.locale, shareFonts());
  const words = coverWords(issue, edition);
  return [
    [wide, await svgToPng(drawWideCover(words, faces))],
    [square, await svgToPng(drawSquareCover(words, faces))],
  ];
}

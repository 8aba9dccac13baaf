import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { faviconSides, markPictures } from '#domain/icons.ts';
import { routes } from '#domain/route-table.ts';

/** Draws a mark as high as a picture, in its middle; what is beside it has the colours of its edges. */
async function drawMark(svg: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  const { height: own = height } = await sharp(svg).metadata();
  // The resolution at which the drawing has this height, so that no pixel is stretched.
  const mark = sharp(svg, { density: (72 * height) / own }).resize(height, height);
  const beside = Math.floor((width - height) / 2);
  return mark
    .extend({ left: beside, right: width - height - beside, extendWith: 'copy' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/**
 * Puts square PNGs into an icon file: a head of 6 bytes, a directory of 16 bytes for each, then the pictures
 * (learn.microsoft.com/previous-versions/ms997538; PNGs since Windows Vista).
 */
export function iconFile(pictures: readonly { side: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { side, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 256 is written as nothing.
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * Draws the mark of the column for browsers, phones and feed readers that take no SVG.
 *
 * @param folder what browsers load: it holds the mark, and the pictures are put beside it
 */
export async function writeMarkPictures(folder: string): Promise<void> {
  const at = (address: string): string => path.join(folder, address);
  const svg = readFileSync(at(routes.icon.pattern));
  const squares = faviconSides.map(async (side) => ({
    side,
    png: await drawMark(svg, { width: side, height: side }),
  }));
  writeFileSync(at(routes.favicon.pattern), iconFile(await Promise.all(squares)));
  for (const [name, size] of Object.entries(markPictures))
    writeFileSync(at(routes[name as keyof typeof markPictures].pattern), await drawMark(svg, size));
}

import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A colour: red, green, blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length, type, content and checksum (W3C PNG, section 5.3). */
function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function nearest(red: number, green: number, blue: number, palette: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Rows of four bits a pixel, each behind a byte that says that it is not filtered. */
function packRows(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc((stride * whole.length) / width);
  // Five bits of each part tell apart all colours that matter here.
  const known = new Int8Array(1 << 15).fill(-1);
  // Most pixels are as the one before.
  let last = -1;
  let index = 0;
  const indexAt = (at: number): number => {
    const colour = whole[at] as number;
    if (colour === last) return index;
    last = colour;
    const red = pixels[at * 4] as number;
    const green = pixels[at * 4 + 1] as number;
    const blue = pixels[at * 4 + 2] as number;
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    if ((known[key] as number) < 0) known[key] = nearest(red, green, blue, palette);
    return (index = known[key] as number);
  };
  for (let at = 0, place = 0; at < whole.length; place += 1)
    for (const end = at + width; at < end; at += 2) rows[(place += 1)] = (indexAt(at) << 4) | indexAt(at + 1);
  return rows;
}

/**
 * Writes a picture as a PNG with a palette of its own (W3C PNG, colour type 3, 4 bits a pixel).
 *
 * @param pixels rows of an even number of pixels, from the top, four bytes a pixel of which the first three are its colour
 * @param palette at most 16 colours; a pixel gets the nearest
 */
export async function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  palette: readonly Colour[],
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const data = await promisify(deflate)(packRows(pixels, width, palette), { level: 6 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

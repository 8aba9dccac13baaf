import sharp, { type Sharp } from 'sharp';
import type { Picture } from '#domain/picture.ts';

/**
 * Lets pieces of work begin as long as the pixels that they hold together fit into a budget, in the order in which they
 * came. One that is larger than the budget waits until it is alone.
 */
export class PixelBudget {
  readonly #most: number;
  #free: number;
  #waiting: { cost: number; begin: () => void }[] = [];

  /** @param most pixels that may be held at once */
  constructor(most: number) {
    this.#most = most;
    this.#free = most;
  }

  /** Does a piece of work when its turn has come. */
  async spend<T>(pixels: number, work: () => Promise<T>): Promise<T> {
    const cost = Math.min(pixels, this.#most);
    await new Promise<void>((begin) => {
      this.#waiting.push({ cost, begin });
      this.#beginNext();
    });
    try {
      return await work();
    } finally {
      this.#free += cost;
      this.#beginNext();
    }
  }

  #beginNext(): void {
    for (let [next] = this.#waiting; next && next.cost <= this.#free; [next] = this.#waiting) {
      this.#waiting.shift();
      this.#free -= next.cost;
      next.begin();
    }
  }
}

/** Reads any number of pixels: the limit is ours, told in words. */
export const readOptions = { limitInputPixels: false, unlimited: false, failOn: 'truncated' } as const;

/** The pixels of pictures that are read at once: one of the largest that is allowed, or a dozen of a phone. */
export const pixelsAtOnce = new PixelBudget(64_000_000);

/** The resolution at which a drawing has a width. Dots per inch, of which a pixel of the drawing has 72. */
function densityFor(picture: Pick<Picture, 'width'>, width: number): number {
  return Math.min(2400, Math.max(1, (72 * width) / picture.width));
}

/** Draws the clean source of a drawing in a width. */
export function openDrawing(source: string, picture: Pick<Picture, 'width'>, width: number): Sharp {
  return sharp(Buffer.from(source), { ...readOptions, density: densityFor(picture, width) }).resize({
    width,
  });
}

/** Pixels in sRGB, eight bits a channel, upright. */
export interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Cuts sixteen bits to eight where there is a profile, since sharp applies one to eight bits only. */
export async function inEightBits(bytes: Buffer): Promise<Buffer> {
  const { depth, hasProfile, space } = await sharp(bytes).metadata();
  if (depth === 'uchar' || !hasProfile || space !== 'rgb16') return bytes;
  const cut = sharp(bytes, { ...readOptions, ignoreIcc: true })
    .autoOrient()
    .toColourspace('srgb');
  return cut.keepIccProfile().tiff({ compression: 'none' }).toBuffer();
}

/** Reads the first frame of a picture of pixels, in a width that is at most its own. */
export async function readPixels(bytes: Buffer, width: number): Promise<Pixels> {
  const sized = sharp(await inEightBits(bytes), readOptions)
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  const { data, info } = await sized.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

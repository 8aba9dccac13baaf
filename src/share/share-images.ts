import { createHash } from 'node:crypto';
import { drawShareImage, type ShareWords } from '#share/draw.ts';
import { fontPackages } from '#share/faces.ts';
import { drawingDigest } from '#state/code-digest.ts';
import { shareFonts } from '#share/share-fonts.ts';
import type { Cache, Store } from '#state/store.ts';

const packages = new Set(['harfbuzzjs', 'sharp', ...fontPackages]);

/** Share images, drawn when they are first asked for and kept from run to run. */
export class ShareImages {
  readonly #cache: Cache<Uint8Array>;
  readonly #drawing = drawingDigest(packages);

  constructor(store: Store) {
    this.#cache = store.cache('shareimages');
  }

  /** Names an image by all that it is made from. */
  digest(words: ShareWords): string {
    const parts = `${this.#drawing}\n${JSON.stringify(words)}`;
    return createHash('sha256').update(parts).digest('hex').slice(0, 32);
  }

  /** An image: a PNG. */
  async image(words: ShareWords): Promise<Buffer> {
    const digest = this.digest(words);
    const cached = this.#cache.get(digest);
    if (cached) return Buffer.from(cached);
    const png = await drawShareImage(words, shareFonts());
    this.#cache.put([[digest, png]]);
    return png;
  }

  /** Removes every image but those of the given words. */
  keepOnly(kept: readonly ShareWords[]): void {
    this.#cache.keepOnly(new Set(kept.map((words) => this.digest(words))));
  }
}

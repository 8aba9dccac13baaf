import { hash } from 'node:crypto';
import { charactersIn, displayFace, type Face } from '#fonts/face.ts';
import { subsetOwn, subsetPackages, subsetSong } from '#fonts/subset-song.ts';
import { drawingDigest } from '#state/code-digest.ts';
import type { Cache, Store } from '#state/store.ts';

/** The length of a SHA-256 digest, in bytes. */
const digestLength = 32;

/** The files of faces, made when they are first asked for and kept from run to run. */
export class FaceFiles {
  /** By the names of faces: the digest of the characters, and behind it the font. */
  readonly #cache: Cache<Uint8Array>;

  constructor(store: Store) {
    this.#cache = store.cache('faces', drawingDigest(subsetPackages, undefined, 'src/fonts'));
  }

  /** The file of a face: a WOFF2 font. */
  async file(face: Face): Promise<Buffer> {
    const characters = charactersIn(face);
    const digest = hash('sha256', characters, 'buffer');
    const cached = this.#cache.get(face.name);
    if (cached && digest.equals(cached.subarray(0, digestLength)))
      return Buffer.from(cached.subarray(digestLength));
    const font = await (face === displayFace ? subsetOwn : subsetSong)(characters);
    this.#cache.put([[face.name, Buffer.concat([digest, font])]]);
    return font;
  }

  /** Removes the files of all faces but those of some names. */
  keepOnly(names: ReadonlySet<string>): void {
    this.#cache.keepOnly(names);
  }
}

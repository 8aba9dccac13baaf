import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Picture, PictureFormat } from '#domain/picture.ts';
import { inspectPicture, type PictureInspection } from '#pictures/inspect-picture.ts';
import { makeFiles, type WantedFile } from '#pictures/make-files.ts';
import type { Cache, Store } from '#state/store.ts';
import { putFile } from '#state/write-files.ts';

/** A picture of the content, and a word that changes when it does. */
export interface PictureSource {
  /** The file; a name, where the bytes are made of other things. */
  path: string;
  stamp: string;
  /** Makes the bytes, where they are in no file. */
  bytes?: () => Buffer;
}

function bytesOf({ path: file, bytes }: Pick<PictureSource, 'path' | 'bytes'>): Buffer {
  return bytes ? bytes() : readFileSync(file);
}

/** What was found in a file when it had a stamp. */
interface CachedInspection {
  stamp: string;
  inspection: PictureInspection;
}

/** A picture that can be shown, and where its bytes are. */
type ShownSource = Pick<PictureSource, 'path' | 'bytes'> & { picture: Picture };

/** A file to be made, at its place. */
interface NamedFile extends WantedFile {
  file: string;
}

/** The name of a file made of a picture, in its parts. */
const madeName = /^([0-9a-f]{16})(?:-(\d{1,5}|card))?\.(avif|webp|jpg|png|svg)$/;

/** So many pictures are worked on at once, each by a thread of sharp's; there are four of them. */
const atOnce = Math.min(4, Math.max(2, availableParallelism()));

/** Works through a list, a few at a time, in its order. */
async function inTurn<T>(list: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = list.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const each of queue) await work(each);
    }),
  );
}

/**
 * The pictures of a column: each is inspected once and named by the digest of its bytes; the files that pages name are
 * made once, and kept by their names. The folder may be deleted at any time.
 */
export class PictureStore {
  readonly #folder: string;
  readonly #version: string;
  readonly #cache: Cache<CachedInspection>;
  #inspections: Map<string, CachedInspection>;
  #sources = new Map<string, ShownSource>();

  /**
   * @param store where inspections are cached
   * @param folder of the files that it makes
   * @param version of the code that makes files: those of another version are never used
   */
  constructor(store: Store, folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    this.#cache = store.cache('pictures', version);
    this.#inspections = this.#cache.all();
  }

  /** Inspects pictures, by path; those whose stamp is the same are not read again. Others are forgotten. */
  async inspect(sources: readonly PictureSource[]): Promise<Map<string, PictureInspection>> {
    const next = new Map<string, CachedInspection>();
    const fresh = sources.filter((source) => {
      const cached = this.#inspections.get(source.path);
      if (cached?.stamp === source.stamp) next.set(source.path, cached);
      return cached?.stamp !== source.stamp;
    });
    await inTurn(fresh, async (source) => {
      const inspection = await inspectPicture(bytesOf(source), this.#version);
      next.set(source.path, { stamp: source.stamp, inspection });
    });
    this.#cache.replace(this.#inspections, next);
    this.#inspections = next;
    this.#sources = new Map();
    for (const source of sources) {
      const inspection = next.get(source.path)?.inspection;
      if (inspection && 'picture' in inspection)
        this.#sources.set(inspection.picture.digest, { ...source, picture: inspection.picture });
    }
    return new Map(Array.from(next, ([file, { inspection }]) => [file, inspection]));
  }

  /** The file of a name such as `0123456789abcdef-800.avif`, made where it is not there; undefined for any other name. */
  async file(name: string): Promise<string | undefined> {
    return (await this.files([name])).get(name);
  }

  /** The files of some names, as {@link file} gives them; those of one picture are made together. */
  async files(names: readonly string[]): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    const missing = new Map<string, NamedFile[]>();
    for (const name of names) {
      const [, digest = '', width, format] = madeName.exec(name) ?? [];
      if (!this.#sources.has(digest)) continue;
      const file = path.join(this.#folder, name);
      files.set(name, file);
      if (existsSync(file)) continue;
      const wanted = {
        file,
        width: width === undefined || width === 'card' ? undefined : Number(width),
        isCard: width === 'card',
        format: format as PictureFormat,
      };
      missing.set(digest, [...(missing.get(digest) ?? []), wanted]);
    }
    if (missing.size > 0) mkdirSync(this.#folder, { recursive: true });
    await inTurn([...missing], async ([digest, wanted]) => {
      const source = this.#sources.get(digest) as ShownSource;
      await makeFiles(bytesOf(source), source.picture, wanted, ({ file }, content) => putFile(file, content));
    });
    return files;
  }
}

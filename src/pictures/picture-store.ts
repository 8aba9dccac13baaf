import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Picture, PictureFormat } from '#domain/picture.ts';
import { inspectPicture, type PictureInspection } from '#pictures/inspect-picture.ts';
import { makeFiles, type WantedFile } from '#pictures/make-files.ts';

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

/** What was known of a file when it had a stamp. */
interface Known {
  stamp: string;
  inspection: PictureInspection;
}

/** A picture that can be shown, and where its bytes are. */
type KnownSource = Pick<PictureSource, 'path' | 'bytes'> & { picture: Picture };

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
 * The pictures of a column: each is looked at once and known by the digest of its bytes; the files that pages name are
 * made once, and kept by their names. The folder may be deleted at any time.
 */
export class PictureStore {
  readonly #folder: string;
  readonly #maker: string;
  readonly #index: string;
  #known: Map<string, Known>;
  #sources = new Map<string, KnownSource>();

  /**
   * @param folder where it keeps what it knows and makes
   * @param maker names the code that makes files: what other code made is never used
   */
  constructor(folder: string, maker: string) {
    this.#folder = path.join(folder, 'made');
    this.#maker = maker;
    this.#index = path.join(folder, 'inspections.json');
    this.#known = this.#read();
  }

  #read(): Map<string, Known> {
    try {
      const { maker, known } = JSON.parse(readFileSync(this.#index, 'utf8')) as Record<string, unknown>;
      return new Map(maker === this.#maker ? (known as [string, Known][]) : []);
    } catch {
      return new Map();
    }
  }

  /** Looks at pictures, by path; those whose stamp is known are not read again. Others are forgotten. */
  async inspect(sources: readonly PictureSource[]): Promise<Map<string, PictureInspection>> {
    const next = new Map<string, Known>();
    const fresh = sources.filter((source) => {
      const known = this.#known.get(source.path);
      if (known?.stamp === source.stamp) next.set(source.path, known);
      return known?.stamp !== source.stamp;
    });
    await inTurn(fresh, async (source) => {
      const inspection = await inspectPicture(bytesOf(source), this.#maker);
      next.set(source.path, { stamp: source.stamp, inspection });
    });
    const isSame = fresh.length === 0 && next.size === this.#known.size;
    this.#known = next;
    if (!isSame) this.#write(this.#index, JSON.stringify({ maker: this.#maker, known: [...next] }));
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
    await inTurn([...missing], async ([digest, wanted]) => {
      const source = this.#sources.get(digest) as KnownSource;
      await makeFiles(bytesOf(source), source.picture, wanted, ({ file }, content) =>
        this.#write(file, content),
      );
    });
    return files;
  }

  /** A reader never sees half a file. */
  #write(file: string, content: string | Buffer): void {
    mkdirSync(path.dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  }
}

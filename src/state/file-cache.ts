import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Made files on the disk, each named by the digest of what it is made from. */
export class FileCache {
  readonly folder: string;
  readonly #extension: string;

  /** @param extension of the files, with its dot */
  constructor(folder: string, extension: string) {
    this.folder = folder;
    this.#extension = extension;
    mkdirSync(folder, { recursive: true });
  }

  #file(digest: string): string {
    return path.join(this.folder, `${digest}${this.#extension}`);
  }

  has(digest: string): boolean {
    return existsSync(this.#file(digest));
  }

  /**
   * Reads a file.
   * @throws when there is none
   */
  readBytes(digest: string): Buffer {
    return readFileSync(this.#file(digest));
  }

  /** Keeps a file; a reader never sees half of one. */
  writeBytes(digest: string, content: string | Uint8Array): void {
    const unfinished = `${this.#file(digest)}.${process.pid}-${threadId}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, this.#file(digest));
  }

  /** Removes every file but those of the given digests. */
  keepOnly(digests: ReadonlySet<string>): void {
    const kept = new Set(Array.from(digests, (digest) => `${digest}${this.#extension}`));
    for (const name of readdirSync(this.folder))
      if (!kept.has(name)) rmSync(path.join(this.folder, name), { force: true });
  }
}

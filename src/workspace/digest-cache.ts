import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Values kept on the disk, in one JSON file, by a digest of what each is made of. */
export class DigestCache<T> {
  readonly #file: string;
  readonly #maker: string;
  readonly #known: Record<string, T>;
  readonly #used: Record<string, T> = {};

  /**
   * @param file where the values are kept
   * @param maker a digest of the code that makes them: values made by other code are never used
   */
  constructor(file: string, maker: string) {
    this.#file = file;
    this.#maker = maker;
    this.#known = this.#read();
  }

  #read(): Record<string, T> {
    try {
      const { maker, values } = JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, unknown>;
      return maker === this.#maker ? (values as Record<string, T>) : {};
    } catch {
      return {};
    }
  }

  /** Takes the value made of a source, or makes it; one that is `undefined` is not kept. */
  take(source: string, make: () => T): T {
    const digest = createHash('sha256').update(source).digest('base64url');
    const value = this.#known[digest] ?? make();
    if (value !== undefined) this.#used[digest] = value;
    return value;
  }

  /** Keeps what was taken, and forgets the rest; a reader never sees half a file. */
  save(): void {
    const digests = Object.keys(this.#used);
    const isSame =
      digests.length === Object.keys(this.#known).length && digests.every((digest) => digest in this.#known);
    if (isSame) return;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const unfinished = `${this.#file}.${process.pid}.tmp`;
    writeFileSync(unfinished, JSON.stringify({ maker: this.#maker, values: this.#used }));
    renameSync(unfinished, this.#file);
  }
}

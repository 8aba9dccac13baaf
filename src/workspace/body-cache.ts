import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Body } from '#document/body.ts';

/** Parsed bodies on the disk, each in a file named by its digest. A text that is refused has none. */
export class BodyCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  #file(digest: string): string {
    return path.join(this.folder, `${digest}.json`);
  }

  has(digest: string): boolean {
    return existsSync(this.#file(digest));
  }

  /**
   * Reads a parsed body.
   * @throws when there is none, or only half of one
   */
  read(digest: string): Body {
    return JSON.parse(readFileSync(this.#file(digest), 'utf8')) as Body;
  }

  /** Keeps a body; a reader never sees half of one. */
  write(digest: string, body: Body): void {
    const unfinished = `${this.#file(digest)}.${process.pid}-${threadId}.tmp`;
    writeFileSync(unfinished, JSON.stringify(body));
    renameSync(unfinished, this.#file(digest));
  }

  /** Removes every body but those of the given digests. */
  keepOnly(digests: ReadonlySet<string>): void {
    for (const name of readdirSync(this.folder))
      if (!digests.has(name.replace(/\.json$/, ''))) rmSync(path.join(this.folder, name), { force: true });
  }
}

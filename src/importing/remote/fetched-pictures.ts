import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchBytes, Unfetched, type FetchOptions } from '#importing/remote/fetch-picture.ts';
import { preparePicture, type PreparedPicture } from '#pictures/prepare-picture.ts';
import { putFile } from '#state/write-files.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** How the pictures of an import are fetched. */
export interface Fetching extends FetchOptions {
  /** The folder where they are kept; it may be deleted at any time. */
  cache: string;
  /** The most bytes that one run fetches; 2 GB unless given. */
  mostInAll?: number;
}

/** So many are fetched at once. */
const atOnce = 4;
const megabyte = 1_000_000;

const keptName = /^([0-9a-f]{32})\.(jpg|png|webp|gif|svg)$/;

/** The file of a picture as it is to lie beside a text. */
export type KeptPicture = Pick<PreparedPicture, 'bytes' | 'extension'>;

/**
 * Pictures of the web, prepared for pages and kept by their addresses, so that a run that was interrupted goes on where it
 * ended. What is no picture is never kept.
 */
export class FetchedPictures {
  readonly #fetching: Fetching;
  readonly #kept = new Map<string, string>();
  /** Why addresses gave no picture in this run. */
  readonly #failures = new Map<string, Phrase>();
  #bytes = 0;

  constructor(fetching: Fetching) {
    this.#fetching = fetching;
    const { cache } = fetching;
    for (const name of existsSync(cache) ? readdirSync(cache) : []) {
      const digest = keptName.exec(name)?.[1];
      if (digest !== undefined) this.#kept.set(digest, name);
    }
  }

  #digest(address: string): string {
    return createHash('sha256').update(address).digest('hex').slice(0, 32);
  }

  /** The picture of an address that was fetched, or why it was not. */
  at(address: string): KeptPicture | { failure: Phrase } {
    const name = this.#kept.get(this.#digest(address));
    if (name === undefined) return { failure: this.#failures.get(address) ?? say('import.fetch.stopped') };
    const extension = path.extname(name).slice(1) as KeptPicture['extension'];
    return { bytes: readFileSync(path.join(this.#fetching.cache, name)), extension };
  }

  async #fetch(address: string): Promise<void> {
    const { cache, mostInAll = 2000 * megabyte, ...options } = this.#fetching;
    if (this.#bytes >= mostInAll)
      throw new Unfetched(say('import.fetch.enough', { megabytes: Math.ceil(mostInAll / megabyte) }));
    const bytes = await fetchBytes(address, options);
    this.#bytes += bytes.length;
    const prepared = await preparePicture(bytes);
    if ('code' in prepared)
      throw new Unfetched(say('import.fetch.unsound', { message: prepared.message, help: prepared.help }));
    const digest = this.#digest(address);
    const name = `${digest}.${prepared.extension}`;
    mkdirSync(cache, { recursive: true });
    putFile(path.join(cache, name), prepared.bytes);
    this.#kept.set(digest, name);
  }

  /**
   * Fetches what is not kept yet, a few at once.
   *
   * @param addresses each once
   * @param progress told at the start and after each how many are done, of how many
   */
  async fetch(addresses: readonly string[], progress: (done: number, all: number) => void): Promise<void> {
    const missing = addresses.filter((address) => !this.#kept.has(this.#digest(address)));
    let done = addresses.length - missing.length;
    const queue = missing.values();
    progress(0, addresses.length);
    const work = async (): Promise<void> => {
      for (const address of queue) {
        if (this.#fetching.stop?.aborted) return;
        try {
          await this.#fetch(address);
        } catch (error) {
          const reason = say('import.fetch.failed', { reason: (error as Error).message });
          this.#failures.set(address, error instanceof Unfetched ? error.phrase : reason);
        }
        done += 1;
        progress(done, addresses.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}

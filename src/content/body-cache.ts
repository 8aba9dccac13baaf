import type { Body } from '#markdown/body.ts';
import { openStore, type Shelf } from '#state/store.ts';

/** Parsed bodies by their digests. A text that is refused has none. */
export class BodyCache {
  readonly folder: string;
  readonly #bodies: Shelf<Body>;

  /** @param folder of the store */
  constructor(folder: string) {
    this.folder = folder;
    this.#bodies = openStore(folder).shelf('bodies');
  }

  has(digest: string): boolean {
    return this.#bodies.has(digest);
  }

  /**
   * Reads a parsed body.
   * @throws when there is none
   */
  read(digest: string): Body {
    const body = this.#bodies.get(digest);
    if (!body) throw new Error(`there is no body ${digest}`);
    return body;
  }

  /** Keeps a body. */
  write(digest: string, body: Body): void {
    this.#bodies.put([[digest, body]]);
  }

  /** Forgets every body but those of the given digests. */
  keepOnly(digests: ReadonlySet<string>): void {
    this.#bodies.keepOnly(digests);
  }
}

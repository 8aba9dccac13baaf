import { hash } from 'node:crypto';
import { openStore, type Shelf } from '#state/store.ts';

/** Names a source: what is long, and a part of many, need not be digested for each. */
export function digestOfSource(source: string): string {
  return hash('sha256', source, 'base64url');
}

/** Values kept from run to run by a digest of what each is made of. */
export class KeptValues<T> {
  readonly #shelf: Shelf<T>;
  readonly #used = new Set<string>();
  readonly #made: [digest: string, value: T][] = [];

  /**
   * @param folder of the store
   * @param kind a name of letters
   * @param maker a digest of the code that makes them: values made by other code are never used
   */
  constructor(folder: string, kind: string, maker: string) {
    this.#shelf = openStore(folder).shelf(kind, maker);
  }

  /** Takes the value made of a source, or makes it. */
  take(source: string, make: () => T): T {
    const digest = digestOfSource(source);
    this.#used.add(digest);
    const known = this.#shelf.get(digest);
    if (known !== undefined) return known;
    const value = make();
    this.#made.push([digest, value]);
    return value;
  }

  /** Keeps what was made, and forgets what was not taken. */
  save(): void {
    if (this.#made.length > 0) this.#shelf.put(this.#made);
    this.#shelf.keepOnly(this.#used);
  }
}

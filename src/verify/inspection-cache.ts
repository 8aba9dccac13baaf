import { hash } from 'node:crypto';
import type { Facts } from '#verify/facts.ts';
import type { Store } from '#state/store.ts';

/** Facts as they are cached: links by their places in the list of addresses, and a digest of all that is said. */
export type CachedFacts = Omit<Facts, 'links'> & { links: number[]; digest: string };

/** Names facts by all that they say. */
export function digestOfFacts(facts: Facts): string {
  return hash('sha256', JSON.stringify(facts), 'base64url').slice(0, 22);
}

/** A file as it was when it was inspected, with the digests of its parts. */
export interface InspectedFile {
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  facts: CachedFacts;
  parts: string[];
}

/** The facts of the files of a site, cached from run to run; an address that stands on thousands of pages is cached once. */
export class InspectionCache {
  addresses: string[];
  readonly files = new Map<string, InspectedFile>();
  readonly parts = new Map<string, CachedFacts>();
  #places: Map<string, number> | undefined;
  readonly #store: Store;
  readonly #caches;
  readonly #lastFiles: Map<string, InspectedFile>;
  readonly #lastParts: Map<string, CachedFacts>;
  readonly #lastAddresses: number;
  readonly #absent: string[];

  /**
   * @param version of the code that finds facts
   */
  constructor(store: Store, version: string) {
    this.#store = store;
    this.#caches = {
      files: store.cache<InspectedFile>('sitefiles', version),
      parts: store.cache<CachedFacts>('siteparts', version),
      addresses: store.cache<string>('siteaddresses', version),
      absent: store.cache<string[]>('siteabsent', version),
    };
    this.#lastFiles = this.#caches.files.all();
    this.#lastParts = this.#caches.parts.all();
    this.addresses = [];
    for (const [place, address] of this.#caches.addresses.all()) this.addresses[Number(place)] = address;
    this.#lastAddresses = this.addresses.length;
    this.#absent = this.#caches.absent.get('words') ?? [];
  }

  /** The words of what is not published that no file had. */
  get absent(): ReadonlySet<string> {
    return new Set(this.#absent);
  }

  #place(address: string): number {
    this.#places ??= new Map(this.addresses.map((each, place) => [each, place]));
    const place = this.#places.get(address) ?? this.addresses.length;
    if (place === this.addresses.length) {
      // A piece of a page would keep the whole page in memory.
      const copy = Buffer.from(address).toString();
      this.addresses.push(copy);
      this.#places.set(copy, place);
    }
    return place;
  }

  intern(found: Facts): CachedFacts {
    const { links, ...facts } = found;
    return { ...facts, links: links.map((link) => this.#place(link)), digest: digestOfFacts(found) };
  }

  /** Reuses the cached facts of a file if size and moment match; tells whether they do. */
  reuse(name: string, size: number, modified: number): boolean {
    const cached = this.#lastFiles.get(name);
    if (cached?.size !== size || cached.modified !== modified) return false;
    this.files.set(name, cached);
    for (const part of cached.parts) this.findPart(part);
    return true;
  }

  /** Reuses the cached facts of a part, where there are any. */
  findPart(part: string): CachedFacts | undefined {
    const cached = this.parts.get(part) ?? this.#lastParts.get(part);
    if (cached) this.parts.set(part, cached);
    return cached;
  }

  /** Tells of every address whether a file of the site names it. */
  used(): Uint8Array {
    const used = new Uint8Array(this.addresses.length);
    for (const facts of this.parts.values()) for (const link of facts.links) used[link] = 1;
    for (const { facts } of this.files.values()) for (const link of facts.links) used[link] = 1;
    return used;
  }

  /** Writes what changed. */
  save(absent: readonly string[]): void {
    this.#store.transaction(() => {
      const fresh = this.addresses.slice(this.#lastAddresses);
      if (this.#lastFiles.size === 0) this.#caches.addresses.keepOnly(new Set());
      this.#caches.addresses.put(
        fresh.map((address, index) => [String(this.#lastAddresses + index), address]),
      );
      this.#caches.files.replace(this.#lastFiles, this.files);
      this.#caches.parts.replace(this.#lastParts, this.parts);
      if (absent.join('\n') !== this.#absent.join('\n')) this.#caches.absent.put([['words', [...absent]]]);
      // Addresses that nobody names any more keep their places, until they are too many.
      if (fresh.length > 0) {
        const unused = this.used().filter((isUsed) => isUsed === 0).length;
        if (unused > this.addresses.length / 2) this.#forgetAll();
      }
    });
  }

  /** Has the next verification inspect every file, and count the places of addresses anew. */
  #forgetAll(): void {
    for (const cache of Object.values(this.#caches)) cache.keepOnly(new Set());
  }
}

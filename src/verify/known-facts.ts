import { hash } from 'node:crypto';
import type { Facts } from '#verify/facts.ts';
import type { Shelf, Store } from '#state/store.ts';

/** Facts as they are kept: links by their places in the list of addresses, and a digest of all that is said. */
export type KeptFacts = Omit<Facts, 'links'> & { links: number[]; digest: string };

/** Names facts by all that they say. */
export function digestOfFacts(facts: Facts): string {
  return hash('sha256', JSON.stringify(facts), 'base64url').slice(0, 22);
}

/** A file as it was when it was looked at, with the names of its parts. */
export interface KeptFile {
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  facts: KeptFacts;
  parts: string[];
}

/** Adds and changes values of a shelf, and forgets those that are gone. */
function renew<T>(shelf: Shelf<T>, before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): void {
  const fresh = [...now].filter(([key, value]) => before.get(key) !== value);
  if (fresh.length > 0) shelf.put(fresh);
  const gone = [...before.keys()].filter((key) => !now.has(key));
  if (gone.length > 0) shelf.forget(gone);
}

/** What is known of the files of a site; the same addresses stand on thousands of pages and are kept once. */
export class KnownFacts {
  addresses: string[];
  readonly files = new Map<string, KeptFile>();
  readonly parts = new Map<string, KeptFacts>();
  #places: Map<string, number> | undefined;
  readonly #store: Store;
  readonly #shelves;
  readonly #keptFiles: Map<string, KeptFile>;
  readonly #keptParts: Map<string, KeptFacts>;
  readonly #keptAddresses: number;
  readonly #absent: string[];

  /**
   * @param store where it is kept
   * @param maker a digest of what finds facts: those found by other code are not known
   */
  constructor(store: Store, maker: string) {
    this.#store = store;
    this.#shelves = {
      files: store.shelf<KeptFile>('sitefiles', maker),
      parts: store.shelf<KeptFacts>('siteparts', maker),
      addresses: store.shelf<string>('siteaddresses', maker),
      absent: store.shelf<string[]>('siteabsent', maker),
    };
    this.#keptFiles = this.#shelves.files.all();
    this.#keptParts = this.#shelves.parts.all();
    this.addresses = [];
    for (const [place, address] of this.#shelves.addresses.all()) this.addresses[Number(place)] = address;
    this.#keptAddresses = this.addresses.length;
    this.#absent = this.#shelves.absent.get('words') ?? [];
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

  intern(found: Facts): KeptFacts {
    const { links, ...facts } = found;
    return { ...facts, links: links.map((link) => this.#place(link)), digest: digestOfFacts(found) };
  }

  /** Takes over what is known of a file; false where it is not as it was. */
  takeOver(name: string, size: number, modified: number): boolean {
    const known = this.#keptFiles.get(name);
    if (!known || known.size !== size || known.modified !== modified) return false;
    this.files.set(name, known);
    for (const part of known.parts) this.findPart(part);
    return true;
  }

  /** Takes over what is known of a part; undefined where nothing is. */
  findPart(part: string): KeptFacts | undefined {
    const known = this.parts.get(part) ?? this.#keptParts.get(part);
    if (known) this.parts.set(part, known);
    return known;
  }

  /** Tells of every address whether a file of the site names it. */
  used(): Uint8Array {
    const used = new Uint8Array(this.addresses.length);
    for (const facts of this.parts.values()) for (const link of facts.links) used[link] = 1;
    for (const { facts } of this.files.values()) for (const link of facts.links) used[link] = 1;
    return used;
  }

  /** Keeps what was found. */
  save(absent: readonly string[]): void {
    this.#store.change(() => {
      const fresh = this.addresses.slice(this.#keptAddresses);
      const isNew = this.#keptFiles.size === 0;
      if (isNew) this.#shelves.addresses.keepOnly(new Set());
      if (fresh.length > 0)
        this.#shelves.addresses.put(
          fresh.map((address, index) => [String(this.#keptAddresses + index), address]),
        );
      renew(this.#shelves.files, this.#keptFiles, this.files);
      renew(this.#shelves.parts, this.#keptParts, this.parts);
      if (absent.join('\n') !== this.#absent.join('\n')) this.#shelves.absent.put([['words', [...absent]]]);
      // Addresses that nobody names any more keep their places, until they are too many.
      if (fresh.length > 0) {
        const unused = this.used().filter((isUsed) => isUsed === 0).length;
        if (unused > this.addresses.length / 2) this.#forgetAll();
      }
    });
  }

  /** Has the next verification look at every file, and count the places of addresses anew. */
  #forgetAll(): void {
    for (const shelf of Object.values(this.#shelves)) shelf.keepOnly(new Set());
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Facts } from '#authoring/verification/facts.ts';

/** Facts as they are kept: links by their places in the list of addresses. */
export type KeptFacts = Omit<Facts, 'links'> & { links: number[] };

/** A file as it was when it was looked at, with the names of its parts. */
export interface KeptFile {
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  facts: KeptFacts;
  parts: string[];
}

/** What is kept from one verification to the next, in one JSON file. */
interface Kept {
  maker: string;
  addresses: string[];
  files: Record<string, KeptFile>;
  parts: Record<string, KeptFacts>;
  /** The words of what is not published that no file has. */
  absent: string[];
}

/** What is known of the files of a site; the same addresses stand on thousands of pages and are kept once. */
export class KnownFacts {
  readonly addresses: string[] = [];
  readonly files = new Map<string, KeptFile>();
  readonly parts = new Map<string, KeptFacts>();
  readonly absent: ReadonlySet<string>;
  readonly #places = new Map<string, number>();
  readonly #file: string;
  readonly #maker: string;
  readonly #kept: Kept | undefined;

  /**
   * @param file where it is kept
   * @param maker a digest of what finds facts: those found by other code are not known
   */
  constructor(file: string, maker: string) {
    this.#file = file;
    this.#maker = maker;
    this.#kept = this.#read();
    this.absent = new Set(this.#kept?.absent);
  }

  #read(): Kept | undefined {
    try {
      const kept = JSON.parse(readFileSync(this.#file, 'utf8')) as Kept;
      return kept.maker === this.#maker ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  #place(address: string): number {
    const place = this.#places.get(address) ?? this.addresses.length;
    if (place === this.addresses.length) {
      this.addresses.push(address);
      this.#places.set(address, place);
    }
    return place;
  }

  /** Takes facts over from the last verification: their addresses stand at other places now. */
  #renew({ links, ...facts }: KeptFacts): KeptFacts {
    const addresses = this.#kept?.addresses ?? [];
    return { ...facts, links: links.map((place) => this.#place(addresses[place] ?? '')) };
  }

  intern({ links, ...facts }: Facts): KeptFacts {
    return { ...facts, links: links.map((link) => this.#place(link)) };
  }

  /** Takes over what is known of a file; false where it is not as it was. */
  takeOver(name: string, size: number, modified: number): boolean {
    const known = this.#kept?.files[name];
    if (!known || known.size !== size || known.modified !== modified) return false;
    for (const part of known.parts) {
      const facts = this.#kept?.parts[part];
      if (facts && !this.parts.has(part)) this.parts.set(part, this.#renew(facts));
    }
    this.files.set(name, { ...known, facts: this.#renew(known.facts) });
    return true;
  }

  /** Takes over what is known of a part; undefined where nothing is. */
  findPart(part: string): KeptFacts | undefined {
    const known = this.parts.get(part);
    if (known) return known;
    const kept = this.#kept?.parts[part];
    if (!kept) return undefined;
    const facts = this.#renew(kept);
    this.parts.set(part, facts);
    return facts;
  }

  /** Keeps what was found; a reader never sees half a file. */
  save(absent: readonly string[]): void {
    const kept: Kept = {
      maker: this.#maker,
      addresses: this.addresses,
      files: Object.fromEntries(this.files),
      parts: Object.fromEntries(this.parts),
      absent: [...absent],
    };
    const unfinished = `${this.#file}.${process.pid}.tmp`;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(kept));
    renameSync(unfinished, this.#file);
  }
}

import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** What one verification adds to what the ones before kept: a line of JSON. */
interface Kept {
  maker: string;
  /** Those that were not known before. */
  addresses: string[];
  files: Record<string, KeptFile>;
  parts: Record<string, KeptFacts>;
  /** The words of what is not published that no file has. */
  absent: string[];
}

/** A file with more lines than this is written anew, without what is no longer used. */
const mostLines = 40;

/**
 * What is known of the files of a site; the same addresses stand on thousands of pages and are kept once. Each
 * verification adds a line to a file, which a program that is killed may leave unfinished: such a line is not known.
 */
export class KnownFacts {
  readonly addresses: string[] = [];
  readonly files = new Map<string, KeptFile>();
  readonly parts = new Map<string, KeptFacts>();
  #absent = new Set<string>();
  #places: Map<string, number> | undefined;
  readonly #file: string;
  readonly #maker: string;
  readonly #keptFiles = new Map<string, KeptFile>();
  readonly #keptParts = new Map<string, KeptFacts>();
  #keptAddresses = 0;
  /** How many lines the file has; none where it must be written anew. */
  #lines = 0;

  /**
   * @param file where it is kept
   * @param maker a digest of what finds facts: those found by other code are not known
   */
  constructor(file: string, maker: string) {
    this.#file = file;
    this.#maker = maker;
    this.#read();
    this.#keptAddresses = this.addresses.length;
  }

  #read(): void {
    let lines: string[];
    try {
      lines = readFileSync(this.#file, 'utf8').split('\n');
    } catch {
      return;
    }
    // What stands behind the last line feed was not finished.
    const isWhole = lines.pop() === '';
    for (const line of lines) {
      const { maker, addresses, files, parts, absent } = JSON.parse(line) as Kept;
      if (maker !== this.#maker) return;
      for (const address of addresses) this.addresses.push(address);
      for (const [name, file] of Object.entries(files)) this.#keptFiles.set(name, file);
      for (const [name, facts] of Object.entries(parts)) this.#keptParts.set(name, facts);
      this.#absent = new Set(absent);
    }
    if (isWhole) this.#lines = lines.length;
  }

  /** The words of what is not published that no file had. */
  get absent(): ReadonlySet<string> {
    return this.#absent;
  }

  #place(address: string): number {
    this.#places ??= new Map(this.addresses.map((each, place) => [each, place]));
    const place = this.#places.get(address) ?? this.addresses.length;
    if (place === this.addresses.length) {
      this.addresses.push(address);
      this.#places.set(address, place);
    }
    return place;
  }

  intern({ links, ...facts }: Facts): KeptFacts {
    return { ...facts, links: links.map((link) => this.#place(link)) };
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
    const isNew =
      <T>(kept: ReadonlyMap<string, T>) =>
      ([name, value]: [string, T]) =>
        kept.get(name) !== value;
    const files = [...this.files].filter(isNew(this.#keptFiles));
    const parts = [...this.parts].filter(isNew(this.#keptParts));
    const isSame = absent.length === this.#absent.size && absent.every((word) => this.#absent.has(word));
    if (this.#lines > 0 && files.length === 0 && parts.length === 0 && isSame) return;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    if (this.#lines === 0 || this.#lines >= mostLines || files.length > this.files.size / 2)
      this.#saveAll(absent);
    else {
      const addresses = this.addresses.slice(this.#keptAddresses);
      appendFileSync(this.#file, this.#line(addresses, files, parts, absent));
    }
  }

  #line(
    addresses: string[],
    files: Iterable<[string, KeptFile]>,
    parts: Iterable<[string, KeptFacts]>,
    absent: readonly string[],
  ): string {
    const kept: Kept = {
      maker: this.#maker,
      addresses,
      files: Object.fromEntries(files),
      parts: Object.fromEntries(parts),
      absent: [...absent],
    };
    return `${JSON.stringify(kept)}\n`;
  }

  /** Writes one line with what this site needs, and the places of its addresses counted anew. */
  #saveAll(absent: readonly string[]): void {
    const used = this.used();
    const places = new Uint32Array(used.length);
    const addresses = this.addresses.filter((_address, place) => used[place]);
    let count = 0;
    used.forEach((isUsed, place) => (places[place] = isUsed ? count++ : 0));
    const renew = (facts: KeptFacts): KeptFacts => ({
      ...facts,
      links: facts.links.map((link) => places[link] ?? 0),
    });
    const files = Array.from(this.files, ([name, file]): [string, KeptFile] => [
      name,
      { ...file, facts: renew(file.facts) },
    ]);
    const parts = Array.from(this.parts, ([name, facts]): [string, KeptFacts] => [name, renew(facts)]);
    const unfinished = `${this.#file}.${process.pid}.tmp`;
    writeFileSync(unfinished, this.#line(addresses, files, parts, absent));
    renameSync(unfinished, this.#file);
  }
}

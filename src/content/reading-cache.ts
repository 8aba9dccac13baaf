import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Disk } from '#content/disk.ts';
import { lateSource, type TakePlace } from '#content/late-source.ts';
import type { PlaceCache } from '#content/place-cache.ts';
import { newReadingContext, type ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import type { Cache } from '#state/store.ts';

/** What was made of some files, and what was found on the way. */
interface Remembered {
  stamp: string;
  value: unknown;
  reading: ReadingContext;
}

/** The same from run to run; files with problems are read each time. */
export interface CachedReading {
  stamp: string;
  value: unknown;
  /** The data of the YAML of each file. */
  sources: [file: string, data: unknown][];
  digests: [file: string, digest: string][];
}

/** Adds what was found in some files to what was found before. */
function addReading(into: ReadingContext, { problems, sources, digests }: ReadingContext): void {
  into.problems.push(...problems);
  for (const [file, source] of sources) into.sources.set(file, source);
  for (const [file, digest] of digests) into.digests.set(file, digest);
}

function toCached({ stamp, value, reading }: Remembered): CachedReading {
  const sources = Array.from(reading.sources, ([file, { data }]): [string, unknown] => [file, data]);
  return { stamp, value, sources, digests: [...reading.digests] };
}

/** Whether JSON has words for all of it; there are numbers of YAML that it has none for. */
function isCacheable({ reading, ...read }: Remembered): boolean {
  if (reading.problems.length > 0) return false;
  const cached = toCached({ reading, ...read });
  return isDeepStrictEqual(JSON.parse(JSON.stringify(cached)), cached);
}

/**
 * What reading made of files, for who reads a content folder again and again, in one process or from run to run: only
 * what changed is read.
 */
export class ReadingCache {
  #known = new Map<string, Remembered>();
  #next = new Map<string, Remembered>();
  #cached: Map<string, CachedReading>;
  readonly #cache: Cache<CachedReading> | undefined;
  readonly #places: PlaceCache | undefined;

  /**
   * @param cache where it is kept from run to run
   * @param places where the places are kept that were asked for in files that did not change
   */
  constructor(cache?: Cache<CachedReading>, places?: PlaceCache) {
    this.#cache = cache;
    this.#places = places;
    this.#cached = cache?.all() ?? new Map();
  }

  /**
   * Takes what was made of some files, or makes it.
   *
   * @param name of the file, or of the folder of the files
   * @param reading to which what is found in them is added
   */
  take<T>(disk: Disk, name: string, reading: ReadingContext, make: (reading: ReadingContext) => T): T {
    const stamp = disk.stamp(name);
    const known = this.#known.get(name);
    const found =
      known?.stamp === stamp
        ? known
        : (this.#revive(disk, name, stamp, reading) ?? this.#make(stamp, reading, make));
    this.#next.set(name, found);
    addReading(reading, found.reading);
    return found.value as T;
  }

  #make(stamp: string, { parse }: ReadingContext, make: (reading: ReadingContext) => unknown): Remembered {
    const reading = newReadingContext(parse);
    return { stamp, value: make(reading), reading };
  }

  #revive(disk: Disk, name: string, stamp: string, { parse }: ReadingContext): Remembered | undefined {
    const cached = this.#cached.get(name);
    if (cached?.stamp !== stamp) return undefined;
    const digests = new Map(cached.digests);
    const sources = cached.sources.map(([file, data]): [string, YamlSource] => {
      const digest = digests.get(file);
      const take: TakePlace = (asked, find) =>
        digest === undefined || !this.#places ? find() : this.#places.take(file, digest, asked, find);
      return [file, lateSource(disk, file, data, take)];
    });
    const problems: Diagnostic[] = [];
    const reading = { problems, sources: new Map(sources), digests, parse };
    return { stamp, value: cached.value, reading };
  }

  /** Ends a reading: what it did not take is forgotten. */
  end(disk: Disk): void {
    this.#known = this.#next;
    this.#next = new Map();
    if (!this.#cache) return;
    const after = new Map<string, CachedReading>();
    for (const [name, found] of this.#known) {
      const before = this.#cached.get(name);
      if (before?.stamp === found.stamp) after.set(name, before);
      else if (disk.isSettled(name) && isCacheable(found)) after.set(name, toCached(found));
    }
    this.#cache.replace(this.#cached, after);
    this.#cached = after;
    this.#places?.keepOnly(
      new Set([...after.values()].flatMap(({ digests }) => digests.map(([file]) => file))),
    );
  }
}

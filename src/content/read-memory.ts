import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Disk } from '#content/disk.ts';
import { lateSource } from '#content/late-source.ts';
import { newReadingContext, type ReadingContext } from '#content/reading-context.ts';
import type { Shelf } from '#state/store.ts';

/** What was made of some files, and what was found on the way. */
interface Remembered {
  stamp: string;
  value: unknown;
  reading: ReadingContext;
}

/** The same from run to run; files with problems are read each time. */
export interface KeptReading {
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

function toKept({ stamp, value, reading }: Remembered): KeptReading {
  const sources = Array.from(reading.sources, ([file, { data }]): [string, unknown] => [file, data]);
  return { stamp, value, sources, digests: [...reading.digests] };
}

/** Whether JSON has words for all of it; there are numbers of YAML that it has none for. */
function isKeepable({ reading, ...read }: Remembered): boolean {
  if (reading.problems.length > 0) return false;
  const kept = toKept({ reading, ...read });
  return isDeepStrictEqual(JSON.parse(JSON.stringify(kept)), kept);
}

/**
 * What reading made of files, for who reads a content folder again and again, in one process or from run to run: only
 * what changed is read.
 */
export class ReadMemory {
  #known = new Map<string, Remembered>();
  #next = new Map<string, Remembered>();
  readonly #kept: Map<string, KeptReading>;
  readonly #shelf: Shelf<KeptReading> | undefined;

  /** @param shelf where it is kept from run to run */
  constructor(shelf?: Shelf<KeptReading>) {
    this.#shelf = shelf;
    this.#kept = shelf?.all() ?? new Map();
  }

  /**
   * Takes what was made of some files, or makes it.
   *
   * @param name of the file, or of the folder of the files
   * @param reading to which what is found in them is added
   * @param maker names the code that makes it, beside that of the workspace
   */
  take<T>(disk: Disk, name: string, reading: ReadingContext, make: (reading: ReadingContext) => T, maker = ''): T {
    const stamp = `${maker} ${disk.stamp(name)}`;
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
    const kept = this.#kept.get(name);
    if (kept?.stamp !== stamp) return undefined;
    const sources = kept.sources.map(([file, data]) => [file, lateSource(disk, file, data)] as const);
    const problems: Diagnostic[] = [];
    const reading = { problems, sources: new Map(sources), digests: new Map(kept.digests), parse };
    return { stamp, value: kept.value, reading };
  }

  /** Ends a reading: what it did not take is forgotten. */
  end(disk: Disk): void {
    this.#known = this.#next;
    this.#next = new Map();
    if (!this.#shelf) return;
    const fresh = [...this.#known].filter(
      ([name, found]) =>
        this.#kept.get(name)?.stamp !== found.stamp && disk.isSettled(name) && isKeepable(found),
    );
    const gone = [...this.#kept.keys()].filter((name) => !this.#known.has(name));
    const entries = fresh.map(([name, found]) => [name, toKept(found)] as const);
    if (entries.length > 0) this.#shelf.put(entries);
    if (gone.length > 0) this.#shelf.forget(gone);
    for (const [name, kept] of entries) this.#kept.set(name, kept);
    for (const name of gone) this.#kept.delete(name);
  }
}

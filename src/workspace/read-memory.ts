import { noFindings, type Findings } from '#workspace/read-records.ts';

/** What was made of some files, and what was found on the way. */
interface Remembered {
  stamp: string;
  value: unknown;
  findings: Findings;
}

/** Adds what was found in some files to what was found before. */
function addFindings(into: Findings, { problems, sources, digests }: Findings): void {
  into.problems.push(...problems);
  for (const [file, source] of sources) into.sources.set(file, source);
  for (const [file, digest] of digests) into.digests.set(file, digest);
}

/** What reading made of files, for a process that reads a content folder again and again: only what changed is read. */
export class ReadMemory {
  #known = new Map<string, Remembered>();
  #next = new Map<string, Remembered>();

  /** Whether nothing was read yet. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /**
   * Takes what was made of some files, or makes it.
   *
   * @param name of the files
   * @param stamp changes when one of them does
   * @param findings to which what is found in them is added
   */
  take<T>(name: string, stamp: string, findings: Findings, make: (findings: Findings) => T): T {
    const known = this.#known.get(name);
    const found = known?.stamp === stamp ? known : this.#make(stamp, findings, make);
    this.#next.set(name, found);
    addFindings(findings, found.findings);
    return found.value as T;
  }

  #make(stamp: string, { parse }: Findings, make: (findings: Findings) => unknown): Remembered {
    const findings = noFindings(parse);
    return { stamp, value: make(findings), findings };
  }

  /** Ends a reading: what it did not take is forgotten. */
  end(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }
}

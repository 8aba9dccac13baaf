import type { SiteProblem } from '#authoring/verification/site-problem.ts';
import type { Secrets } from '#authoring/verification/unpublished.ts';

/** Looks for what is not published, in the names of files and in their bytes. */
export class LeakSearch {
  readonly problems: SiteProblem[] = [];
  /** The words that some file has. */
  readonly found = new Set<string>();
  readonly #secrets: { word: string; bytes: Buffer; what: string }[];
  readonly #looked = new Set<string>();

  constructor(secrets: Secrets) {
    this.#secrets = Array.from(secrets, ([word, what]) => ({ word, bytes: Buffer.from(word), what }));
  }

  get isIdle(): boolean {
    return this.#secrets.length === 0;
  }

  #tell(file: string, word: string, what: string): void {
    this.found.add(word);
    this.problems.push({
      file,
      message: `it gives away ${what}: “${word}”`,
      help: 'Take it out of what is published, or publish both.',
    });
  }

  lookAtName(file: string): void {
    for (const { word, what } of this.#secrets) if (`/${file}`.includes(word)) this.#tell(file, word, what);
  }

  /** @param part names the bytes where other files have the same ones, which are looked at once */
  lookAt(file: string, bytes: Buffer, part?: string): void {
    if (part !== undefined) {
      if (this.#looked.has(part)) return;
      this.#looked.add(part);
    }
    for (const { word, bytes: wanted, what } of this.#secrets)
      if (bytes.includes(wanted)) this.#tell(file, word, what);
  }
}

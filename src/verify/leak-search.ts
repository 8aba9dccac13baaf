import type { SiteProblem } from '#verify/site-problem.ts';
import type { Secrets } from '#verify/unpublished.ts';

function leak(file: string, what: string, by: string): SiteProblem {
  return {
    file,
    message: `it gives away ${what}: “${by}”`,
    help: 'Take it out of what is published, or publish both.',
  };
}

/** Finds files that belong to issues which are not published, by their numbers. */
export function findSecretFiles(
  files: Iterable<string>,
  unpublished: ReadonlyMap<number, string>,
): SiteProblem[] {
  return [...files].flatMap((file) => {
    const number = /(?:^|\/)issues\/(\d+)[/.]/.exec(file)?.[1];
    const what = unpublished.get(Number(number));
    return what === undefined ? [] : [leak(file, what, `/${file}`)];
  });
}

/** Looks for what is not published in the bytes of files. */
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

  /** @param part names the bytes where other files have the same ones, which are looked at once */
  lookAt(file: string, bytes: Buffer, part?: string): void {
    if (part !== undefined) {
      if (this.#looked.has(part)) return;
      this.#looked.add(part);
    }
    for (const { word, bytes: wanted, what } of this.#secrets)
      if (bytes.includes(wanted)) {
        this.found.add(word);
        this.problems.push(leak(file, what, word));
      }
  }
}

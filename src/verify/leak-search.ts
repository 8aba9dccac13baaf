import { issuePath } from '#domain/route.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { wholeFile } from '#verify/whole-file.ts';
import { WordSearch } from '#verify/word-search.ts';
import type { Secrets } from '#verify/unpublished.ts';
import { locales } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

function leak(file: string, what: Phrase, by: string): Diagnostic {
  return {
    ...wholeFile(file),
    code: 'site-secret',
    message: say('site-secret', { what, by }),
    help: say('site-secret.help'),
  };
}

/** The places of a file: of `a/b.md` those of `a` and `a/b`. */
function placesOf(file: string): string[] {
  const steps = file.replace(/\.[^/]*$/, '').split('/');
  return steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
}

/** Finds files that belong to issues which are not published: those below their pages, or called after them. */
export function findSecretFiles(
  files: Iterable<string>,
  unpublished: ReadonlyMap<number, Phrase>,
): Diagnostic[] {
  if (unpublished.size === 0) return [];
  const secret = new Map(
    Array.from(unpublished).flatMap(([number, what]) =>
      locales.map((locale) => [issuePath(locale, number).slice(1, -1), what] as const),
    ),
  );
  return [...files].flatMap((file) => {
    const what = placesOf(file).flatMap((each) => secret.get(each) ?? [])[0];
    return what ? [leak(file, what, `/${file}`)] : [];
  });
}

/** Looks for what is not published in the bytes of files. */
export class LeakSearch {
  readonly problems: Diagnostic[] = [];
  /** The words that some file has. */
  readonly found = new Set<string>();
  readonly #secrets: { word: string; what: Phrase }[];
  readonly #search: WordSearch;
  readonly #looked = new Set<string>();

  constructor(secrets: Secrets) {
    this.#secrets = Array.from(secrets, ([word, what]) => ({ word, what }));
    this.#search = new WordSearch(this.#secrets.map(({ word }) => Buffer.from(word)));
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
    if (this.isIdle) return;
    for (const index of this.#search.in(bytes)) {
      const secret = this.#secrets[index];
      if (!secret) continue;
      this.found.add(secret.word);
      this.problems.push(leak(file, secret.what, secret.word));
    }
  }
}

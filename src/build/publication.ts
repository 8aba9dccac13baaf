import { statSync } from 'node:fs';
import type { SiteFile } from '#state/site-files.ts';
import type { Cache, Store } from '#state/store.ts';

/** What tells a file from another of its name. */
export type FileTimes = Pick<SiteFile, 'size' | 'modified'>;

/** The folders of the published site and of the one before, as a build left them. */
interface Folders {
  out: string;
  spare: string;
  /** The files in which the site before differs from the published one. */
  behind: readonly string[];
}

/** What is known of the published site. */
export interface Published {
  files: ReadonlyMap<string, FileTimes>;
  behind: readonly string[];
}

/** Tells a folder from every other that ever stood in its place. */
function identityOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats ? `${stats.dev} ${stats.ino} ${stats.birthtimeMs}` : '';
}

/**
 * What builds remember of the site that they published, so that the next need not look at all of its files. Changes
 * of files that others make are not seen.
 */
export class Publication {
  readonly #store: Store;
  readonly #files: Cache<FileTimes>;
  readonly #folders: Cache<Folders>;

  constructor(store: Store) {
    this.#store = store;
    this.#files = store.cache('published');
    this.#folders = store.cache('publication');
  }

  #foldersAt(out: string, spare: string): Folders | undefined {
    const folders = this.#folders.get('last');
    return folders?.out === identityOf(out) && folders.spare === identityOf(spare) ? folders : undefined;
  }

  /** Whether the folders are those that the last build left, which ended. */
  isThere(out: string, spare: string): boolean {
    return this.#foldersAt(out, spare) !== undefined;
  }

  /** What is known; undefined where the folders are not those that the last build left, or it did not end. */
  read(out: string, spare: string): Published | undefined {
    const folders = this.#foldersAt(out, spare);
    return folders && { files: this.#files.all(), behind: folders.behind };
  }

  /** Forgets it, before the published site is touched. */
  forget(): void {
    this.#folders.delete(['last']);
  }

  /**
   * Remembers a site that was published.
   *
   * @param behind the files in which the site before differs from it
   * @param known what was known before it was published
   */
  keep(
    { out, spare }: { out: string; spare: string },
    files: ReadonlyMap<string, FileTimes>,
    behind: readonly string[],
    known?: Published,
  ): void {
    const before = known?.files ?? new Map<string, FileTimes>();
    const after = new Map<string, FileTimes>();
    for (const [name, { size, modified }] of files) {
      const last = before.get(name);
      after.set(name, last?.size === size && last.modified === modified ? last : { size, modified });
    }
    this.#store.transaction(() => {
      this.#files.replace(before, after);
      this.#folders.put([['last', { out: identityOf(out), spare: identityOf(spare), behind }]]);
    });
  }
}

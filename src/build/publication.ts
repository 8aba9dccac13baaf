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
  behind: string[];
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

  /** What is known; undefined where the folders are not those that the last build left, or it did not end. */
  read(out: string, spare: string): Published | undefined {
    const folders = this.#folders.get('last');
    if (!folders || folders.out !== identityOf(out) || folders.spare !== identityOf(spare)) return undefined;
    return { files: this.#files.all(), behind: folders.behind };
  }

  /** Forgets it, before the published site is touched. */
  forget(): void {
    this.#folders.delete(['last']);
  }

  /**
   * Remembers a site that was published.
   *
   * @param changed the files that are new or another, or gone
   */
  keep(
    { out, spare }: { out: string; spare: string },
    files: ReadonlyMap<string, FileTimes>,
    changed: readonly string[],
  ): void {
    const put = changed.flatMap((name): [string, FileTimes][] => {
      const file = files.get(name);
      return file ? [[name, { size: file.size, modified: file.modified }]] : [];
    });
    this.#store.transaction(() => {
      this.#files.put(put);
      this.#files.delete(changed.filter((name) => !files.has(name)));
      this.#folders.put([['last', { out: identityOf(out), spare: identityOf(spare), behind: [...changed] }]]);
    });
  }

  /** Remembers a site of which nothing was known before. */
  keepAll(
    folders: { out: string; spare: string },
    files: ReadonlyMap<string, FileTimes>,
    behind: readonly string[],
  ): void {
    this.#store.transaction(() => {
      this.#files.keepOnly(new Set());
      this.keep(folders, files, [...files.keys()]);
      this.#folders.put([
        ['last', { out: identityOf(folders.out), spare: identityOf(folders.spare), behind: [...behind] }],
      ]);
    });
  }
}

import type { IndexRoot } from '#search/index-files.ts';
import { openStore, type Shelf } from '#state/store.ts';

/** What is remembered of an index beside its files. */
export interface IndexState {
  /** By the number of a document, a digest of all that it is made of. */
  documents: Record<string, string>;
  /** The ideographs of the column. */
  characters: string;
  root: IndexRoot;
}

/** The state of the last index that was finished. */
export class KeptState {
  readonly #shelf: Shelf<IndexState>;

  /**
   * @param folder of the store
   * @param made a digest of the code that makes an index, and into how many files it is cut
   */
  constructor(folder: string, made: string) {
    this.#shelf = openStore(folder).shelf('searchindex', made);
  }

  /** The state; undefined where no index was finished, or it was made otherwise. */
  read(): IndexState | undefined {
    return this.#shelf.get('state');
  }

  /** Forgets it: an index that is changed and not finished has none. */
  forget(): void {
    this.#shelf.forget(['state']);
  }

  keep(state: IndexState): void {
    this.#shelf.put([['state', state]]);
  }
}

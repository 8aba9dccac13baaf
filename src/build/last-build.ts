import { existsSync, realpathSync } from 'node:fs';
import { Publication } from '#build/publication.ts';
import type { Minute } from '#domain/calendar.ts';
import { spareFolder, type Settings } from '#content/settings.ts';
import { openStore, type Cache } from '#state/store.ts';
import type { Phrase } from '#wording/phrase.ts';

/** A build that published a site. */
interface Build {
  /** Names all that it was made of. */
  inputs: string;
  /** What it told of the content. */
  told: Phrase[];
  /** The minute at which the next issue or translation of the same content appears. */
  next: Minute;
}

/** What the last build was made of: the same makes the same site again, which is there already. */
export class LastBuild {
  readonly #cache: Cache<Build>;
  readonly #publication: Publication;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    const store = openStore(settings.cache);
    this.#cache = store.cache('lastbuild');
    this.#publication = new Publication(store);
    this.#settings = settings;
  }

  /**
   * What a build of some inputs told, where its site is published; undefined where there is anything to do.
   *
   * @param now the minute it is for the column
   */
  find(inputs: string, now: Minute): Phrase[] | undefined {
    const last = this.#cache.get('last');
    const { out } = this.#settings;
    if (last?.inputs !== inputs || last.next <= now || !existsSync(out)) return undefined;
    return this.#publication.isThere(realpathSync(out), spareFolder(this.#settings)) ? last.told : undefined;
  }

  /** Forgets it: a build begins. */
  forget(): void {
    this.#cache.delete(['last']);
  }

  /** Remembers a build whose site is published. */
  keep(build: Build): void {
    this.#cache.put([['last', build]]);
  }
}

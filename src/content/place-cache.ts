import type { Place } from '#diagnostics/diagnostic.ts';
import type { Cache } from '#state/store.ts';

/** The places of values in a file, by what was asked for. */
export interface CachedPlaces {
  /** Of the file as it was read. */
  digest: string;
  places: Record<string, Place>;
}

/** Places of values, cached from run to run: a warning that stays need not have its file parsed at each build. */
export class PlaceCache {
  readonly #cache: Cache<CachedPlaces>;

  constructor(cache: Cache<CachedPlaces>) {
    this.#cache = cache;
  }

  /** The place that is asked for in a file of a digest, which is found where it is not known. */
  take(file: string, digest: string, asked: string, find: () => Place): Place {
    const cached = this.#cache.get(file);
    const places = cached?.digest === digest ? cached.places : {};
    const known = places[asked];
    if (known) return known;
    const place = find();
    this.#cache.put([[file, { digest, places: { ...places, [asked]: place } }]]);
    return place;
  }

  /** Forgets the files that are no longer there. */
  keepOnly(files: ReadonlySet<string>): void {
    this.#cache.keepOnly(files);
  }
}

/** The place of a document in the history of its feed (RFC 5005, section 4). */
export interface DocumentPlace {
  /** The number of the archive, counted from 1, the oldest; undefined for the document to subscribe to. */
  archive: number | undefined;
  /** The number of the archive with the next older entries. */
  previous: number | undefined;
  /** The number of the archive with the next newer entries; an archive without has the current document after it. */
  next: number | undefined;
}

/** A document of a feed: the one that readers subscribe to, or an archive of older entries. */
export interface FeedDocument<Entry> extends DocumentPlace {
  /** The newest first. */
  entries: Entry[];
}

/**
 * Cuts a feed into the document to subscribe to, with the newest entries, and archives. Archives are filled
 * from the oldest entry on, so that the entries of a full one stay when others are added; the document to
 * subscribe to may repeat entries of the newest archive, which readers tell by their ids.
 *
 * @param entries all entries, the newest first
 * @param size how many entries a document has
 */
export function cutHistory<Entry>(entries: readonly Entry[], size: number): FeedDocument<Entry>[] {
  const archives = Math.ceil(Math.max(0, entries.length - size) / size);
  const current: FeedDocument<Entry> = {
    archive: undefined,
    entries: entries.slice(0, size),
    previous: archives > 0 ? archives : undefined,
    next: undefined,
  };
  const older = Array.from({ length: archives }, (_, index): FeedDocument<Entry> => {
    const end = entries.length - index * size;
    return {
      archive: index + 1,
      entries: entries.slice(Math.max(0, end - size), end),
      previous: index > 0 ? index : undefined,
      next: index + 1 < archives ? index + 2 : undefined,
    };
  });
  return [current, ...older];
}

/** A page of a list. */
export interface ListPage<T> {
  items: T[];
  /** Counted from 1. */
  number: number;
  /** How many pages there are. */
  count: number;
}

/** The page on which an item of a list stands, counted from 1. */
export function pageAt(place: number, size: number): number {
  return Math.floor(place / size) + 1;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

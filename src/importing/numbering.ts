import type { KnownColumn } from '#importing/known-column.ts';
import type { PostGroup } from '#importing/variants.ts';
import type { Day } from '#schema/partial-date.ts';

/** A post with the number that it states, and its day. */
interface Stated {
  group: PostGroup;
  number: number;
  date: Day;
}

/** The longest row in which no day is before the one that precedes it; of several, the one that ends first. */
function longestRow(sorted: readonly Stated[]): Stated[] {
  // The last of a row of each length, and what stands before each.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, { date }] of sorted.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[ends[middle] as number]?.date ?? '') <= date) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  }
  const row: Stated[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) row.unshift(sorted[at] as Stated);
  return row;
}

/**
 * The posts that keep the numbers they state: as many as can stand in one row by number and by day, among the issues that
 * are there. A number never moves a day.
 */
export function keepingNumbers(groups: readonly PostGroup[], column: KnownColumn): Set<PostGroup> {
  const stated = groups
    .flatMap((group): Stated[] => {
      const { number, best } = group;
      if (number === undefined || best.date === undefined) return [];
      return column.issue(number) || column.fits(number, best.date)
        ? [{ group, number, date: best.date }]
        : [];
    })
    .sort((a, b) => a.number - b.number);
  return new Set(longestRow(stated).map(({ group }) => group));
}

import type { ImportLog } from '#importing/import-log.ts';
import type { KnownColumn } from '#importing/known-column.ts';
import type { PostGroup } from '#importing/variants.ts';
import type { Day } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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

/** Gives numbers to posts, in the order in which they are imported. */
export class Numbers {
  readonly #column: KnownColumn;
  #next: number | undefined;
  #given: number | undefined;

  /** @param first the number of the first post that states none; undefined where each gets the one that goes with its day */
  constructor(column: KnownColumn, first: number | undefined) {
    this.#column = column;
    this.#next = first;
  }

  /**
   * The number of a post, or why it has none; what is concluded is entered in the log.
   *
   * @param kept the number that it keeps, whatever its day
   * @param stated the number that it states
   */
  of(date: Day, kept: number | undefined, stated: number | undefined, log: ImportLog): number | Phrase {
    if (kept !== undefined) return kept;
    const column = this.#column;
    // What was given to a post that was refused in the end goes to the next.
    if (this.#given !== undefined && column.issue(this.#given)) this.#next = this.#given + 1;
    const given = this.#next === undefined ? column.numberFor(date) : column.freeFrom(this.#next, date);
    if (given === undefined) return say('import.no-number', { date });
    if (stated !== undefined) log.guess(say('import.number-changed', { stated, given }));
    else if (this.#next === undefined) log.guess(say('import.number-proposed', { number: given }));
    if (stated !== undefined || this.#next === undefined)
      log.ask(say('import.number-todo', { number: given }));
    if (this.#next !== undefined) this.#given = given;
    return given;
  }
}

import type { RootContent } from 'hast';
import { runsOf } from '#language/figures/runs.ts';
import type { Figure } from '#language/figures/figure.ts';

/** The number of a figure without its unit; undefined for a month, a day and what is no plain number. */
function numberOf(value: string): string | undefined {
  return /^(?:[A-Z]{3} |×)?(\d+(?:\.\d+)?)%?$/.exec(value)?.[1];
}

interface DateParts {
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
}

function partsOf(value: string): DateParts | undefined {
  const match = /^(\d{4}|-)(?:-(\d{2}|-)(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const known = (part: string | undefined): string | undefined => (part === '-' ? undefined : part);
  return { year: known(match[1]), month: known(match[2]), day: known(match[3]) };
}

const fits = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** A date is told by another that contradicts none of its parts and is as fine: 2024-08-05 by August 5. */
function tellsDate(date: DateParts, other: DateParts): boolean {
  const fine = date.day ? other.day : date.month ? other.month : other.year;
  return (
    fine !== undefined &&
    fits(date.year, other.year) &&
    fits(date.month, other.month) &&
    fits(date.day, other.day)
  );
}

function percentage(value: string): number | undefined {
  const [above, below] = value.split('/').map(Number);
  if (above !== undefined && below !== undefined) return (above / below) * 100;
  return value.endsWith('%') ? Number(value.slice(0, -1)) : undefined;
}

/** All numbers written in blocks, including those inside names: the 888 of “Snapdragon 888”. */
export function writtenNumbers(nodes: readonly RootContent[]): string[] {
  return runsOf(nodes).flatMap(({ text }) => text.match(/\d+(?:\.\d+)?/g) ?? []);
}

/** The figures of one text; says whether a figure of the other text has its equal here. */
export class FigureSet {
  readonly #values = new Set<string>();
  readonly #bare = new Set<string>();
  readonly #currencies = new Map<string, Set<string>>();
  readonly #write: () => Iterable<string>;
  #written: ReadonlySet<string> | undefined;
  readonly #dates: DateParts[] = [];
  readonly #fractions: number[] = [];
  readonly #percentages: number[] = [];

  /**
   * @param figures what the text tells
   * @param written gives the numbers that the text writes in any way; asked only where no figure agrees, since one
   * language may take the number of a name for a count
   */
  constructor(figures: readonly Figure[], written: () => Iterable<string> = () => []) {
    this.#write = written;
    for (const { kind, value, also } of figures) {
      for (const each of [value, also ?? []].flat()) {
        this.#values.add(each);
        const number = numberOf(each);
        if (number !== undefined && kind !== 'money') this.#bare.add(number);
        if (kind === 'money' && number !== undefined)
          this.#currencies.set(number, (this.#currencies.get(number) ?? new Set()).add(each.slice(0, 3)));
      }
      const parts = kind === 'date' ? partsOf(value) : undefined;
      if (parts) this.#dates.push(parts);
      const percent = kind === 'percent' ? percentage(value) : undefined;
      if (percent === undefined) continue;
      this.#percentages.push(percent);
      if (value.includes('/')) this.#fractions.push(percent);
    }
  }

  /**
   * Tells whether a figure of the other text is told here too. A unit that only one text names, as a currency or
   * “times”, makes no difference, and a third is 33%.
   */
  tells(figure: Figure): boolean {
    const { kind, value, also } = figure;
    if ([value, also ?? []].flat().some((each) => this.#tellsValue(kind, each))) return true;
    if (kind !== 'count' && !/^\d{4}$/.test(value)) return false;
    this.#written ??= new Set(this.#write());
    return this.#written.has(value);
  }

  #tellsValue(kind: Figure['kind'], value: string): boolean {
    if (this.#values.has(value)) return true;
    const number = numberOf(value);
    if (number !== undefined && this.#bare.has(number) && (kind !== 'percent' || this.#values.has(number)))
      return true;
    if (number !== undefined && kind === 'count' && this.#currencies.has(number)) return true;
    const parts = kind === 'date' ? partsOf(value) : undefined;
    if (parts) return this.#dates.some((other) => tellsDate(parts, other));
    const percent = kind === 'percent' ? percentage(value) : undefined;
    if (percent === undefined) return false;
    const others = value.includes('/') ? this.#percentages : this.#fractions;
    return others.some((other) => Math.abs(other - percent) < 0.5);
  }
}

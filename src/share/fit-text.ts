import { anywhere, breakPoints, tearing, type BreakPoint } from '#share/break-points.ts';
import { setLine, type TypeLine, type Setting } from '#share/line.ts';
import type { Locale } from '#config.ts';

/** The room a text has. */
export interface TypeBox {
  /** In pixels. */
  width: number;
  height: number;
  /** From one baseline to the next, in ems. */
  leading: number;
  /** What the first and the last line need beyond their baselines, in ems; by default a line's height. */
  ends?: number;
  /** The sizes of type to choose from, in pixels, the largest first. */
  sizes: readonly number[];
  /** Whether two lines are better than one of the same size. */
  fill?: boolean;
}

/** A text cut into lines at the largest size that fits. */
export interface FittedText {
  lines: TypeLine[];
  /** In pixels. */
  size: number;
}

interface Layout {
  lines: TypeLine[];
  cost: number;
}

/** What a unit of a break's cost weighs against uneven lines, and against larger type. */
const weightInLines = 0.45;
const weightInSize = 0.06;
/** What it is worth to fill a box that one line would leave empty. */
const worthOfFilling = 0.15;

/** What it costs when a line is much longer or shorter than the others. */
function unevenness(width: number, ideal: number): number {
  return 2.5 * (width / ideal - 1) ** 2;
}

/** The lines that a text can be cut into, and the best ways to do so. */
class LineBreaker {
  readonly #points: BreakPoint[];
  /** The line from one point to another, by the numbers of both; none that is wider than the widest. */
  readonly #lines: (TypeLine | undefined)[][];
  readonly #total: number;

  constructor(text: string, setting: Setting, points: readonly BreakPoint[], widest: number) {
    const edge = (at: number): BreakPoint => ({ end: at, next: at, cost: 0 });
    this.#points = [edge(0), ...points, edge(text.length)];
    this.#total = setLine(text, setting).width;
    this.#lines = this.#points.map(({ next }, from) => {
      const lines: (TypeLine | undefined)[] = [];
      for (const [to, { end }] of this.#points.entries()) {
        if (to <= from) continue;
        const line = setLine(text.slice(next, end), setting, { start: true, end: true });
        if (line.width > widest) break;
        lines[to] = line;
      }
      return lines;
    });
  }

  /** The best ways to come to each point with one line more than in `row`. */
  #extend(row: readonly (Layout | undefined)[], ideal: number, widest: number): (Layout | undefined)[] {
    return this.#points.map(({ cost }, to) => {
      let best: Layout | undefined;
      for (const [from, before] of row.entries()) {
        const line = before && this.#lines[from]?.[to];
        if (!line || line.width > widest) continue;
        const sum = before.cost + unevenness(line.width, ideal) + cost * weightInLines;
        if (!best || sum < best.cost) best = { lines: [...before.lines, line], cost: sum };
      }
      return best;
    });
  }

  /** Cuts the text into a number of lines; undefined where one would be wider than `widest`, in ems. */
  cut(count: number, widest: number): Layout | undefined {
    let row: (Layout | undefined)[] = [{ lines: [], cost: 0 }];
    for (let line = 0; line < count; line += 1) row = this.#extend(row, this.#total / count, widest);
    return row.at(-1);
  }
}

/** Every number of lines at every size, each cut as well as can be. */
function candidates(breaker: LineBreaker, { width, height, leading, ends = leading, sizes, fill }: TypeBox) {
  return sizes.flatMap((size) => {
    const most = Math.max(0, Math.floor((height / size - ends) / leading) + 1);
    return Array.from({ length: most }, (_, index) => breaker.cut(index + 1, width / size)).flatMap(
      (layout) => {
        if (!layout) return [];
        const filled = fill && layout.lines.length > 1 ? worthOfFilling : 0;
        return [{ lines: layout.lines, size, rank: Math.log(size) - layout.cost * weightInSize + filled }];
      },
    );
  });
}

/**
 * Sets a text as large as its box allows. Its lines end where the sense does and are even; a word is torn
 * only where it is longer than a line.
 *
 * @returns undefined when it does not fit at the smallest size
 */
export function fitText(
  text: string,
  locale: Locale,
  setting: Setting,
  box: TypeBox,
): FittedText | undefined {
  const all = breakPoints(text, locale);
  const whole = all.filter(({ cost }) => cost < tearing);
  for (const points of [whole, all, anywhere(text, locale)]) {
    const breaker = new LineBreaker(text, setting, points, box.width / (box.sizes.at(-1) ?? 1));
    const [best] = candidates(breaker, box).sort((a, b) => b.rank - a.rank);
    if (best) return { lines: best.lines, size: best.size };
  }
  return undefined;
}

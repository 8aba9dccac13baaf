import type { PartialDate } from '#schema/partial-date.ts';

/** Years on a line, with where each date stands on it. */
export interface TimeScale {
  /** Years to name, with their places: the first moment of each. */
  ticks: { year: number; place: number }[];
  /** How many years long the line is. */
  years: number;
  /** Place of a date on the line, 0 to 1: the middle of what is known of it. */
  placeOf: (date: PartialDate) => number;
}

/** The middle of the year, month or day that a date names, in years. */
function middleOf({ year, month, day }: PartialDate): number {
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12;
}

/**
 * A line of whole years that holds every date.
 *
 * @param dates at least one
 * @param most how many years are named at the most, evenly apart
 */
export function timeScale(dates: readonly PartialDate[], most: number): TimeScale {
  const years = dates.map(({ year }) => year);
  const first = years.reduce((a, b) => Math.min(a, b));
  const end = years.reduce((a, b) => Math.max(a, b)) + 1;
  const place = (moment: number): number => (moment - first) / (end - first);
  const step = Math.ceil((end - first + 1) / most);
  const count = Math.floor((end - first) / step) + 1;
  return {
    ticks: Array.from({ length: count }, (_, index) => {
      const year = first + index * step;
      return { year, place: place(year) };
    }),
    years: end - first,
    placeOf: (date) => place(middleOf(date)),
  };
}

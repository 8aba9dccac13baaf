import { timeZone } from '#site.ts';
import type { Day } from '#schema/partial-date.ts';

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/**
 * The day it is for the column.
 *
 * @param now a moment, in milliseconds since 1970 (UTC)
 */
export function dayOf(now: number): Day {
  return isoDay.format(now);
}

/**
 * The moment of the clock: `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) where it is set.
 *
 * @returns milliseconds since 1970 (UTC)
 * @throws {RangeError} when the variable is no whole number
 */
export function readClock(environment: Record<string, string | undefined>): number {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return Date.now();
  if (!/^\d+$/.test(epoch))
    throw new RangeError(`SOURCE_DATE_EPOCH is “${epoch}”; it must be seconds since 1970`);
  return Number(epoch) * 1000;
}

/** The first moment of a day of the column (RFC 3339): Shanghai is eight hours before UTC and has no summer time. */
export function momentOf(day: Day): string {
  return `${day}T00:00:00+08:00`;
}

/** The first moment of a day of the column. */
export function startOfDay(day: Day): Date {
  return new Date(momentOf(day));
}

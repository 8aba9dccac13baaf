import { timeZone } from '#config.ts';
import type { Day } from '#schema/partial-date.ts';
import { settingError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/**
 * The day it is in a time zone.
 *
 * @param now a moment, in milliseconds since 1970 (UTC)
 * @param zone as the IANA names it
 */
export function dayIn(now: number, zone: string): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
}

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/**
 * The day it is for the column.
 *
 * @param now a moment, in milliseconds since 1970 (UTC)
 */
export function dayOf(now: number): Day {
  return isoDay.format(now);
}

/** The last second in which the year has four digits for the column, as days and feeds write it. */
const lastSecond = Date.parse('9999-12-31T23:59:59+08:00') / 1000;

/**
 * The moment of the clock: `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) where it is set.
 *
 * @returns milliseconds since 1970 (UTC)
 * @throws {UserError} when the variable holds anything but seconds up to the end of the year 9999
 */
export function readClock(environment: Record<string, string | undefined>): number {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return Date.now();
  if (/^\d{1,20}$/.test(epoch) && Number(epoch) <= lastSecond) return Number(epoch) * 1000;
  throw settingError('SOURCE_DATE_EPOCH', epoch, say('setting.SOURCE_DATE_EPOCH', { last: lastSecond }));
}

/**
 * The moment at which a day of the column is told to programs (RFC 3339): at 18:00 in Shanghai, which has no summer time,
 * it is the same day from Honolulu (UTC−10) to Auckland (UTC+13 in summer).
 */
export function momentOf(day: Day): string {
  return `${day}T18:00:00+08:00`;
}

import { timeZone } from '#config.ts';
import type { Day, TimeOfDay } from '#schema/partial-date.ts';
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

/**
 * A minute on the clock of the column, `2024-08-13 09:30`; a day alone is its midnight. They sort as their letters do.
 */
export type Minute = string;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a time zone shows at a moment. */
function shownIn(zone: string, moment: number): Minute {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock.format(moment);
}

/** The moment at which a clock in UTC shows a minute. */
function inUtc(minute: Minute): number {
  return Date.parse(`${minute.replace(' ', 'T')}Z`);
}

const minuteLong = 60_000;
const dayLong = 86_400_000;

/** The latest of some moments (RFC 3339), which may be told by different clocks. */
export function latestMoment(moments: readonly string[]): string {
  return moments.reduce((last, each) => (Date.parse(each) > Date.parse(last) ? each : last));
}

/**
 * The latest minute that the clock of a time zone has shown: where clocks are put back, which they are by an hour at most,
 * what is out stays out.
 *
 * @param now a moment, in milliseconds since 1970 (UTC)
 */
export function minuteOf(now: number, zone = timeZone): Minute {
  const shown = Array.from({ length: 61 }, (_, back) => shownIn(zone, now - back * minuteLong));
  return shown.reduce((latest, each) => (each > latest ? each : latest));
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
 * it is the same day from Honolulu (UTC−10) to Auckland (UTC+13 in summer). A time of day is told as it is: the first moment
 * at which the clock of the column shows it or, where the clock leaps over it, a later minute; {@link minuteOf} has it then.
 */
export function momentOf(day: Day, time?: TimeOfDay, zone = timeZone): string {
  if (time === undefined) return `${day}T18:00:00+08:00`;
  const wanted = `${day} ${time}`;
  const offsetAt = (moment: number): number => inUtc(shownIn(zone, moment)) - moment;
  const around = [-dayLong, 0, dayLong].map((distance) => offsetAt(inUtc(wanted) + distance));
  let moment = inUtc(wanted) - Math.max(...around);
  while (shownIn(zone, moment) < wanted) moment += minuteLong;
  const offset = offsetAt(moment);
  const written = new Date(Math.abs(offset))
    .toISOString()
    .slice('1970-01-01T'.length, '1970-01-01T00:00'.length);
  const local = new Date(moment + offset).toISOString().slice(0, '1970-01-01T00:00:00'.length);
  return `${local}${offset < 0 ? '-' : '+'}${written}`;
}

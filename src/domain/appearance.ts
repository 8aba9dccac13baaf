import { latestMoment, momentOf, type Minute } from '#domain/calendar.ts';
import { changeDays, lastChanged, type Issue } from '#domain/issue.ts';
import type { Day, TimeOfDay } from '#schema/partial-date.ts';
import { publishAt } from '#config.ts';

/** The minute of what a draft brings: behind all others. */
export const never: Minute = '9999-12-31';
/** The minute of what was there before the first issue. */
export const always: Minute = '0000-01-01';

/** When something is published, as its front matter says. */
interface Published {
  date: Day;
  time?: TimeOfDay | undefined;
}

/** The time of day at which an original is published; undefined where neither it nor the column sets one: midnight. */
export function timeOf({ time = publishAt }: Published): TimeOfDay | undefined {
  return time;
}

/** The time of day at which a translation is published: with its original, or on a day of its own. */
export function timeOfTranslation(
  { date, time }: { date?: Day | undefined; time?: TimeOfDay | undefined },
  original: Published,
): TimeOfDay | undefined {
  return date === undefined || (date === original.date && time === undefined)
    ? timeOf(original)
    : (time ?? publishAt);
}

/** The minute at which readers see what is published on a day, at a time of day where there is one. */
export function minuteAt({ date, time = '00:00' }: Published): Minute {
  return time === '00:00' ? date : `${date} ${time}`;
}

/** The minute at which readers see an issue, or one edition of it. */
export function appearanceOf(issue: Issue, edition: Published = issue): Minute {
  return issue.state === 'draft' ? never : minuteAt(edition);
}

/** The minute at which readers see the first of some issues. */
export function firstAppearance(issues: readonly Issue[]): Minute {
  return issues
    .map((issue) => appearanceOf(issue))
    .reduce((first, minute) => (minute < first ? minute : first), never);
}

/** The moment at which something is told to have been published (RFC 3339). */
export function publishedMoment({ date, time }: Published): string {
  return momentOf(date, time);
}

/**
 * The moment of the last notable change, on the day of {@link lastChanged} (RFC 3339). What changed on the day of its
 * publication did so after it, at an unknown time of day.
 *
 * @param editions what was published: one language for a page or an entry of a feed, else all
 */
export function changedMoment(issue: Issue, editions = Object.values(issue.editions)): string {
  const day = lastChanged(issue, editions);
  const published = [issue, ...editions].filter(({ date }) => date === day);
  const isTimed = published.some(({ time }) => time !== undefined);
  const changed = changeDays(issue).includes(day) ? [momentOf(day, isTimed ? '23:59' : undefined)] : [];
  return latestMoment([...published.map(publishedMoment), ...changed]);
}

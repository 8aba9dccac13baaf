import type { PartialDate } from '#schema/partial-date.ts';

/** Writes a date as precisely as it is known: `2021`, `2021-04` or `2021-04-05` (ISO 8601). */
export function toIsoDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month) parts.push(String(month).padStart(2, '0'));
  if (month && day) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** Orders dates by their earliest possible day, for `sort`; what has no date stands first. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  return a.year - b.year || (a.month ?? 1) - (b.month ?? 1) || (a.day ?? 1) - (b.day ?? 1);
}

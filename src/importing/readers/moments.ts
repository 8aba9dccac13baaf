import { dayOf } from '#domain/calendar.ts';

/**
 * The day of a moment as RFC 822 or RFC 3339 writes it: that of the clock it names; where it names none but UTC, that of the
 * column.
 */
export function dayTold(moment: string): string | undefined {
  const text = moment.trim();
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text === '' ? undefined : text;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (sign !== undefined && offset !== 0 && /\d:\d/.test(text))
    return new Date(time + (sign === '-' ? -offset : offset) * 60_000).toISOString().slice(0, 10);
  return /(?:GMT|UTC?|Z|[+-]00:?00)$/i.test(text) ? dayOf(time) : text;
}

import { parsePartialDate, type Day, type PartialDate } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

const englishMonths = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
);

/** Writes a date as precisely as it is known: 2024 年 8 月 5 日, August 5, 2024; 2016 年 12 月, December 2016. */
export function formatDate({ year, month, day }: PartialDate, locale: Locale): string {
  if (locale === 'zh')
    return [`${year} 年`, ...(month ? [`${month} 月`] : []), ...(month && day ? [`${day} 日`] : [])].join(
      ' ',
    );
  const name = month && englishMonths[month - 1];
  if (!name) return String(year);
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** Writes a day: 2024 年 8 月 13 日, August 13, 2024. */
export function formatDay(day: Day, locale: Locale): string {
  return formatDate(parsePartialDate(day), locale);
}

import { languages } from '#locales/languages.ts';
import { parsePartialDate, type Day, type PartialDate } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

/** Writes a date as precisely as it is known: 2024 年 8 月 5 日, August 5, 2024; 2016 年 12 月, December 2016. */
export function formatDate(date: PartialDate, locale: Locale): string {
  return languages[locale].formatDate(date);
}

/** Writes a day: 2024 年 8 月 13 日, August 13, 2024, 2024年8月13日. */
export function formatDay(day: Day, locale: Locale): string {
  return formatDate(parsePartialDate(day), locale);
}

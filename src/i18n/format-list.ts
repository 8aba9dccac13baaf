import { languages } from '#locales/languages.ts';
import type { Locale } from '#config.ts';

/**
 * What stands after each name of a list: 、 in Chinese; a comma or “and” in English; nothing after the last.
 *
 * @param count how many names the list has
 */
export function listSeparators(count: number, locale: Locale): string[] {
  return languages[locale].listSeparators(count);
}

/** Joins names as the language does: 甲、乙、丙; A, B, and C. */
export function formatList(names: readonly string[], locale: Locale): string {
  const separators = listSeparators(names.length, locale);
  return names.map((name, index) => name + separators[index]).join('');
}

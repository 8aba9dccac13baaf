import type { Locale } from '#config.ts';

const englishLists = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What stands after each name of a list: 、 in Chinese; a comma or “and” in English; nothing after the last.
 *
 * @param count how many names the list has
 */
export function listSeparators(count: number, locale: Locale): string[] {
  if (locale === 'zh') return Array.from({ length: count }, (_, index) => (index < count - 1 ? '、' : ''));
  const parts = englishLists.formatToParts(Array.from({ length: count }, () => 'x'));
  return [...parts.filter(({ type }) => type === 'literal').map(({ value }) => value), ''].slice(0, count);
}

/** Joins names as the language does: 甲、乙、丙; A, B, and C. */
export function formatList(names: readonly string[], locale: Locale): string {
  const separators = listSeparators(names.length, locale);
  return names.map((name, index) => name + separators[index]).join('');
}

import { languageTags, type Locale } from '#site.ts';

/** Joins names as the language does: 甲、乙、丙; A, B, and C. */
export function formatList(names: readonly string[], locale: Locale): string {
  if (locale === 'zh') return names.join('、');
  return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(names);
}

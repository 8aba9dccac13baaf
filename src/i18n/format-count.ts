import type { Locale } from '#config.ts';

/** Writes a count as the language does: 20 万 and 9,900; 200,000 and 9,900. */
export function formatCount(count: number, locale: Locale): string {
  if (locale === 'zh' && count >= 10_000 && count % 1000 === 0) return `${count / 10_000} 万`;
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

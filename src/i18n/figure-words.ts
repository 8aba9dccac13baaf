import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import type { Qualifier } from '#domain/drawing.ts';
import type { Money } from '#schema/money.ts';
import type { CountedUnit } from '#schema/figure-parts.ts';
import type { Locale } from '#config.ts';

/** Writes a count as the language does: 20 万 and 9,900; 200,000 and 9,900. */
function formatCount(count: number, locale: Locale): string {
  if (locale === 'zh' && count >= 10_000 && count % 1000 === 0) return `${count / 10_000} 万`;
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** A figure as a drawing tells it. */
export interface DrawnFigure {
  value: Money | number;
  upTo?: Money | undefined;
  qualifier?: Qualifier;
  unit?: CountedUnit | undefined;
}

function countWords(count: number, unit: CountedUnit | undefined, locale: Locale): string {
  const counted = locale === 'en' && count === 1 ? (unit?.one ?? unit?.en) : unit?.[locale];
  const number = formatCount(count, locale);
  // 20 万副, but 20 副.
  return [number, counted].filter(Boolean).join(number.endsWith('万') ? '' : ' ');
}

/** Writes a figure in words of a language: about 570 chips, over $400 million, $310 million to $320 million. */
export function figureWords({ value, upTo, qualifier, unit }: DrawnFigure, locale: Locale): string {
  const words = messagesFor(locale);
  const exact = typeof value === 'number' ? countWords(value, unit, locale) : formatMoney(value, locale);
  const range = upTo ? words.drawing.range(exact, formatMoney(upTo, locale)) : exact;
  return qualifier ? words.drawing[qualifier](range) : range;
}

import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { languages } from '#locales/languages.ts';
import type { Qualifier } from '#domain/drawing.ts';
import type { Money } from '#schema/money.ts';
import type { CountedUnit } from '#schema/figure-parts.ts';
import type { Locale } from '#config.ts';

/** A figure as a drawing tells it. */
export interface DrawnFigure {
  value: Money | number;
  upTo?: Money | undefined;
  qualifier?: Qualifier;
  unit?: CountedUnit | undefined;
}

/** Writes a count as the language does: 20 万副, 200,000 chips, 20万個. */
function countWords(count: number, unit: CountedUnit | undefined, locale: Locale): string {
  const word = unit?.[locale];
  return languages[locale].formatCount(count, word === undefined ? undefined : { word, one: unit?.one });
}

/** Writes a figure in words of a language: about 570 chips, over $400 million, $310 million to $320 million. */
export function figureWords({ value, upTo, qualifier, unit }: DrawnFigure, locale: Locale): string {
  const words = messagesFor(locale);
  const exact = typeof value === 'number' ? countWords(value, unit, locale) : formatMoney(value, locale);
  const range = upTo ? words.drawing.range(exact, formatMoney(upTo, locale)) : exact;
  return qualifier ? words.drawing[qualifier](range) : range;
}

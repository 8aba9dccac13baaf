import { languages } from '#locales/languages.ts';
import { minorDigits, type Money } from '#schema/money.ts';
import type { Locale } from '#config.ts';

/** Writes an amount exactly, as the language does: 6.4 亿美元, $640 million, 6億4000万ドル. */
export function formatMoney({ currency, minor }: Money, locale: Locale): string {
  return languages[locale].formatAmount({ currency, minor, digits: minorDigits(currency) });
}

import { messagesFor } from '#i18n/dictionary.ts';
import { breakBetween } from '#language/line-breaks.ts';
import type { Correction } from '#schema/issue.ts';
import type { Locale } from '#config.ts';

/** What a correction says in a language, and whom it thanks. */
export function correctionText({ text, thanks }: Omit<Correction, 'date'>, locale: Locale): string {
  if (!thanks) return text[locale];
  const thanked = messagesFor(locale).thanks(thanks[locale]);
  return text[locale] + breakBetween(text[locale], thanked) + thanked;
}

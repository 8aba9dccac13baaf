import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { zh } from '#i18n/zh.ts';
import type { Locale } from '#config.ts';

const dictionary: Record<Locale, Messages> = { zh, en };

/** The words of the interface in a language. */
export function messagesFor(locale: Locale): Messages {
  return dictionary[locale];
}

import { en } from '#i18n/en.ts';
import { ja } from '#i18n/ja.ts';
import type { Messages } from '#i18n/messages.ts';
import { zhHant } from '#i18n/zh-Hant.ts';
import { zh } from '#i18n/zh.ts';
import type { KnownLocale } from '#locales/languages.ts';

const dictionary: Record<KnownLocale, Messages> = { zh, en, ja, 'zh-Hant': zhHant };

/** The words of the interface in a language. */
export function messagesFor(locale: KnownLocale): Messages {
  return dictionary[locale];
}

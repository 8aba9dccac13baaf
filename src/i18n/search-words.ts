import { en } from '#i18n/search/en.ts';
import type { SearchWords } from '#i18n/search-messages.ts';
import { ja } from '#i18n/search/ja.ts';
import { zhHant } from '#i18n/search/zh-Hant.ts';
import { zh } from '#i18n/search/zh.ts';
import type { KnownLocale } from '#locales/languages.ts';

/** The words of the search page in each language. */
export const searchWords: Record<KnownLocale, SearchWords> = { zh, en, ja, 'zh-Hant': zhHant };

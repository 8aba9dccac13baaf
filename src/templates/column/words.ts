import type { ColumnWords } from '#templates/column/column-words.ts';
import { en } from '#templates/column/en.ts';
import { ja } from '#templates/column/ja.ts';
import { zhHant } from '#templates/column/zh-Hant.ts';
import { zh } from '#templates/column/zh.ts';
import type { KnownLocale } from '#locales/languages.ts';

/** The words that a new column starts with. */
export const columnWords: Record<KnownLocale, ColumnWords> = { zh, en, ja, 'zh-Hant': zhHant };

import { en } from '#locales/en.ts';
import { ja } from '#locales/ja.ts';
import type { Language } from '#locales/language.ts';
import { zhHant } from '#locales/zh-Hant.ts';
import { zh } from '#locales/zh.ts';

/** The languages that the program has words for, by their codes. */
export const languages = { zh, en, ja, 'zh-Hant': zhHant } satisfies Record<string, Language>;

/** The code of a language that the program has words for. */
export type KnownLocale = keyof typeof languages;

/** Their codes. */
export const knownLanguages = Object.keys(languages) as KnownLocale[];

/** The language of what programs read, and of ids that are made of names, where a column has it. */
export const programLanguage = 'en' satisfies KnownLocale;

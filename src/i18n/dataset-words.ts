import type { DatasetWords, LanguageColumn } from '#i18n/dataset-messages.ts';
import { en } from '#i18n/dataset/en.ts';
import { ja } from '#i18n/dataset/ja.ts';
import { zhHant } from '#i18n/dataset/zh-Hant.ts';
import { zh } from '#i18n/dataset/zh.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { languages, type KnownLocale } from '#locales/languages.ts';
import { inColumns, type TableName } from '#schema/dataset.ts';
import { defaultLocale, otherLocales, type Locale } from '#config.ts';

const words: Record<KnownLocale, DatasetWords> = { zh, en, ja, 'zh-Hant': zhHant };

/** What a table of the data holds, in a language. */
export function tableWords(table: TableName, locale: Locale): string {
  return words[locale].tables[table];
}

/** What the fields of a table hold, in a language, by their names. */
export function fieldWords(table: TableName, locale: Locale): Record<string, string> {
  const { languageNames } = messagesFor(locale);
  const fields: Record<string, string | ((column: LanguageColumn) => string)> = words[locale].fields[table];
  const all = Object.entries(fields).flatMap(([name, meaning]) =>
    typeof meaning === 'string'
      ? [[name, meaning] as const]
      : Object.entries(
          inColumns(name, (each) =>
            meaning({
              language: languageNames[each],
              others: otherLocales(each).map((other) => languageNames[other]),
              isFirst: each === defaultLocale,
              isLatin: languages[each].script === 'Latn',
            }),
          ),
        ),
  );
  return Object.fromEntries(all);
}

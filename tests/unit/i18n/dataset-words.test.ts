import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldWords, tableWords } from '#i18n/dataset-words.ts';
import { fieldsOf, tableNames } from '#schema/dataset.ts';
import { knownLanguages, type KnownLocale } from '#locales/languages.ts';
import type { Locale } from '#config.ts';

const hasHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether each language is written with Han characters or kana. */
const written: Record<KnownLocale, boolean> = { zh: true, en: false, ja: true, 'zh-Hant': true };

// The words of each known language, in a column of two.
for (const known of knownLanguages) {
  const locale = known as Locale;

  for (const name of tableNames)
    test(`describes ${name} and each of its fields in ${locale}, in the order of the columns`, () => {
      const described = Object.entries(fieldWords(name, locale));
      assert.deepEqual(
        described.map(([field]) => field),
        fieldsOf(name).map(([field]) => field),
      );
      for (const [field, sentence] of [...described, [name, tableWords(name, locale)] as const]) {
        assert.match(sentence, /^\S.*\S$/, field);
        assert.equal(hasHan.test(sentence), written[known], `${field}: ${sentence}`);
        assert.doesNotMatch(sentence, /[.。]$/, field);
      }
    });
}

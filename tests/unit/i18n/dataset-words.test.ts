import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetWords } from '#i18n/dataset-words.ts';
import { fieldsOf, tableNames } from '#schema/dataset.ts';
import { locales, type Locale } from '#config.ts';

const hasHan = /\p{Script=Han}/u;

/** Whether each language is written with Han characters. */
const written: Record<Locale, boolean> = { zh: true, en: false };

for (const locale of locales) {
  const { tables, fields } = datasetWords[locale];

  test(`describes every table, and nothing else, in ${locale}`, () => {
    assert.deepEqual(Object.keys(tables), tableNames);
    assert.deepEqual(Object.keys(fields), tableNames);
  });

  for (const name of tableNames)
    test(`describes ${name} and each of its fields in ${locale}, in the order of the columns`, () => {
      const described = Object.entries<string>(fields[name]);
      assert.deepEqual(
        described.map(([field]) => field),
        fieldsOf(name).map(([field]) => field),
      );
      for (const [field, sentence] of [...described, [name, tables[name]] as const]) {
        assert.match(sentence, /^\S.*\S$/, field);
        assert.equal(hasHan.test(sentence), written[locale], `${field}: ${sentence}`);
        assert.doesNotMatch(sentence, /[.。]$/, field);
      }
    });
}

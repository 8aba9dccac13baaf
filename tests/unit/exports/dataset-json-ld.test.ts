import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableWords } from '#i18n/dataset-words.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { datasetJsonLd } from '#exports/dataset-json-ld.ts';
import { tableNames } from '#schema/dataset.ts';
import { site } from '../sample.ts';

for (const [locale, name, url, inLanguage] of [
  ['zh', '行业观察者 · 数据', 'https://column.test/data/', 'zh-CN'],
  ['en', 'Industry Observer · Data', 'https://column.test/en/data/', 'en'],
] as const)
  test(`describes the data with both files of each table in ${locale}`, () => {
    assert.deepEqual(datasetJsonLd(locale, site), {
      '@type': 'Dataset',
      name,
      description: messagesFor(locale).dataDescription,
      url,
      inLanguage,
      distribution: tableNames.flatMap((table) =>
        [
          ['text/csv', `https://column.test/data/${table}.csv`],
          ['application/json', `https://column.test/data/${table}.json`],
        ].map(([encodingFormat, contentUrl]) => ({
          '@type': 'DataDownload',
          name: tableWords(table, locale),
          encodingFormat,
          contentUrl,
        })),
      ),
    });
  });

test('describes the data at a length that search engines take', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { description } = datasetJsonLd(locale, site) as { description: string };
    assert.ok(description.length > 0 && description.length <= 5000);
  }
});

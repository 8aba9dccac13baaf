import { tableWords } from '#i18n/dataset-words.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { dataFilePath, dataPath } from '#domain/route.ts';
import type { Json } from '#exports/json-ld.ts';
import { tableNames } from '#schema/dataset.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, siteName, type Locale } from '#config.ts';

const formats = { csv: 'text/csv', json: 'application/json' };

/** Describes the downloads as a schema.org `Dataset`. */
export function datasetJsonLd(locale: Locale, site: URL): Json {
  const words = messagesFor(locale);
  return {
    '@type': 'Dataset',
    name: `${siteName[locale]} · ${words.data}`,
    description: words.dataDescription,
    url: absoluteAddress(dataPath(locale), site),
    inLanguage: languageTags[locale],
    distribution: tableNames.flatMap((name) =>
      Object.entries(formats).map(([extension, type]) => ({
        '@type': 'DataDownload',
        name: tableWords(name, locale),
        encodingFormat: type,
        contentUrl: absoluteAddress(dataFilePath(`${name}.${extension}`), site),
      })),
    ),
  };
}

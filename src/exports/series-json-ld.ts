import type { Series } from '#domain/issue.ts';
import { seriesPath } from '#domain/route.ts';
import type { Json } from '#exports/json-ld.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { languageTags, type Locale } from '#config.ts';

/** Names a series to search engines, where something is a part of it. */
export function namedSeriesJsonLd({ id, name }: Series, locale: Locale, site: URL): Record<string, Json> {
  const address = absoluteAddress(seriesPath(locale, id), site);
  return { '@type': 'CreativeWorkSeries', '@id': address, name: name[locale], url: address };
}

/** Describes a series to search engines as a schema.org `CreativeWorkSeries`. */
export function seriesJsonLd(series: Series, locale: Locale, site: URL): Json {
  return {
    ...namedSeriesJsonLd(series, locale, site),
    description: series.description[locale],
    inLanguage: languageTags[locale],
  };
}

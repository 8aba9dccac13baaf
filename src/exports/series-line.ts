import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { messagesFor } from '#i18n/dictionary.ts';
import { seriesPath } from '#domain/route.ts';
import type { SeriesPlace } from '#domain/series.ts';
import type { Locale } from '#config.ts';

/** Says in which series an issue is which part, with a link to the series; behind a label. */
export function seriesLine({ series, part, count }: SeriesPlace, locale: Locale): ElementContent[] {
  const { before, after } = messagesFor(locale).inSeries;
  return [
    { type: 'text', value: before },
    h('a', { href: seriesPath(locale, series.id) }, series.name[locale]),
    { type: 'text', value: after(part, count) },
  ];
}

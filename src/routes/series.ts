import { listFaceAddress } from '#routes/faces.ts';
import { route } from '#routes/route.ts';
import { editionsIn } from '#domain/editions.ts';
import { drawnIn, listedIn } from '#domain/listed.ts';
import { paginate } from '#domain/pagination.ts';
import { seriesListPath, seriesPath } from '#domain/route.ts';
import { issuesPerPage, locales } from '#config.ts';

/** The list of series; there is none where no issue belongs to one. */
export const seriesList = route('[...locale]/series/index.astro', 'seriesList', ({ catalog }) =>
  (catalog.series.length > 0 ? locales : []).map((locale) => ({
    path: seriesListPath(locale),
    show: () => ({
      locale,
      entries: catalog.series.map(({ series, parts }) => ({
        series,
        parts: parts.map((issue) => listedIn(issue, locale)),
      })),
    }),
  })),
);

/** The issues of a series, in the order in which they are read. */
export const seriesPages = route('[...locale]/series/[series]/[...page].astro', 'series', ({ catalog }) =>
  locales.flatMap((locale) =>
    catalog.series.flatMap(({ series, parts }) =>
      paginate(parts, issuesPerPage).map((page) => ({
        path: seriesPath(locale, series.id, page.number),
        show: () => ({
          locale,
          series,
          page: { ...page, items: page.items.map((issue) => drawnIn(issue, locale)) },
          total: parts.length,
          face: listFaceAddress(locale, `series-${series.id}`, page),
          hasFeed: editionsIn(parts, locale).length > 0,
        }),
      })),
    ),
  ),
);

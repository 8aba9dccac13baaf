import { ownOutputs, ownPages, pathOf } from '#domain/route-table.ts';
import { route } from '#routes/route.ts';
import { locales } from '#config.ts';

/** The pages that the column adds: a file of `extensions/pages` each, which may show anything of the content. */
export const pages = ownPages.map((own) =>
  route(`[...locale]/${own}.astro`, 'own', (library) =>
    locales.map((locale) => ({ path: pathOf('own', { own }, locale), show: () => library.everything })),
  ),
);

/** The files that the column adds, which may hold anything of the content. */
export const outputs = route('../collections/output.ts', 'output', (library) =>
  Object.keys(ownOutputs).map((file) => ({
    path: pathOf('output', { file }),
    show: () => library.everything,
  })),
);

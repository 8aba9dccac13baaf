import { dataFilePath } from '#domain/route.ts';
import { pathOf } from '#domain/route-table.ts';
import { publicPages } from '#domain/site-pages.ts';
import { redirectFile } from '#exports/redirect-page.ts';
import { sitemapEntries } from '#exports/sitemap.ts';
import { listedIssue } from '#domain/listed.ts';
import { route } from '#routes/route.ts';
import { tableNames } from '#schema/dataset.ts';
import { digestRecord } from '#library/digest.ts';
import { dataTables } from '#library/tables.ts';

/** The tables of the data as CSV. */
export const csvTables = route('data/[table].csv.ts', 'dataFile', (library) =>
  tableNames.map((table) => ({
    path: dataFilePath(`${table}.csv`),
    show: () => ({ table, rows: dataTables(library)[table].rows }),
  })),
);

/** The tables of the data as JSON. */
export const jsonTables = route('data/[table].json.ts', 'dataFile', (library) =>
  tableNames.map((table) => ({
    path: dataFilePath(`${table}.json`),
    show: () => ({ table, rows: dataTables(library)[table].rows }),
  })),
);

/** The description of the tables. */
export const dataPackageFile = route('data/datapackage.json.ts', 'dataFile', () => [
  { path: dataFilePath('datapackage.json'), show: () => ({}) },
]);

/** What the site has for language models. */
export const llmsFile = route('llms.txt.ts', 'llms', ({ catalog }) => [
  {
    path: pathOf('llms'),
    show: () => ({
      issues: catalog.standing.map(listedIssue),
      series: catalog.series.map(({ series }) => series),
    }),
  },
]);

/** What the site says to crawlers. */
export const robotsFile = route('robots.txt.ts', 'robots', ({ preview }) => [
  { path: pathOf('robots'), show: () => ({ isPreview: preview !== undefined }) },
]);

/** The index of the sitemap. */
export const sitemapIndexFile = route('sitemap-index.xml.ts', 'sitemapIndex', () => [
  { path: pathOf('sitemapIndex'), show: () => ({}) },
]);

/** The sitemap. */
export const sitemapFile = route('sitemap-0.xml.ts', 'sitemap', (library) => {
  const show = () => {
    const written = library.prose('about').filter(({ text }) => text.from === undefined);
    const about = written.map(({ text }) => text.locale);
    const pages = publicPages(library.catalog, { about });
    const entries = sitemapEntries(pages);
    digestRecord(entries);
    return { entries };
  };
  return [{ path: pathOf('sitemap'), show }];
});

/** The pages at the addresses of what moved, for servers that know no redirects. */
export const redirectPages = route('[...old].html.ts', [], ({ catalog }) =>
  catalog.redirects.flatMap((redirect) => {
    const old = redirectFile(redirect);
    return old === undefined ? [] : [{ path: `/${old}.html`, show: () => redirect }];
  }),
);

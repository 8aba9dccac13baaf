import { defineLiveCollection } from 'astro:content';
import { catalogLoader } from '#collections/catalog-loader.ts';
import * as entries from '#collections/entries.ts';
import * as schemas from '#collections/schemas.ts';

/** The column as collections, for pages that are written as Astro's documentation has them. */
export const collections = {
  issues: defineLiveCollection({
    loader: catalogLoader('issues', entries.issueEntries),
    schema: schemas.issue,
  }),
  editions: defineLiveCollection({
    loader: catalogLoader('editions', entries.editionEntries),
    schema: schemas.edition,
  }),
  companies: defineLiveCollection({
    loader: catalogLoader('companies', entries.companyEntries),
    schema: schemas.company,
  }),
  investors: defineLiveCollection({
    loader: catalogLoader('investors', entries.investorEntries),
    schema: schemas.investor,
  }),
  tags: defineLiveCollection({ loader: catalogLoader('tags', entries.tagEntries), schema: schemas.tag }),
  series: defineLiveCollection({
    loader: catalogLoader('series', entries.seriesEntries),
    schema: schemas.series,
  }),
  authors: defineLiveCollection({
    loader: catalogLoader('authors', entries.authorEntries),
    schema: schemas.author,
  }),
  prose: defineLiveCollection({
    loader: catalogLoader('prose', entries.proseEntries),
    schema: schemas.prose,
  }),
};

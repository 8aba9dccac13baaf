import * as directories from '#routes/directories.ts';
import { faceFiles } from '#routes/faces.ts';
import { feedList, jsonFeeds, xmlFeeds } from '#routes/feeds.ts';
import * as files from '#routes/files.ts';
import * as issues from '#routes/issues.ts';
import * as own from '#routes/own.ts';
import * as series from '#routes/series.ts';
import * as standing from '#routes/standing.ts';
import type { RouteName } from '#domain/route-table.ts';
import type { Library } from '#library/library.ts';
import type { Page, Route } from '#routes/route.ts';

/** Every kind of page. */
export const routes: readonly Route<unknown>[] = [
  ...[directories, files, issues, series, standing].flatMap((some) => Object.values<Route<unknown>>(some)),
  xmlFeeds,
  jsonFeeds,
  feedList,
  faceFiles,
  ...own.pages,
  own.outputs,
];

/** What a preview does not have: what subscribers, search engines and programs would keep of it. */
const publicOnly: ReadonlySet<RouteName> = new Set([
  'columnFeed',
  'tagFeed',
  'seriesFeed',
  'companyFeed',
  'authorFeed',
  'opml',
  'subscribe',
  'sitemapIndex',
  'sitemap',
  'llms',
  'output',
  'dataFile',
  'markdown',
  'shareImage',
  'nameplate',
  'qrCode',
]);

/** Whether a kind of page or file is of the published site alone. */
export function isPublicOnly(name: RouteName): boolean {
  return publicOnly.has(name);
}

/** Lists every page of the site; of a preview, those that it has. */
export function listPages(library: Library): Page[] {
  const shown = library.preview ? routes.filter(({ kinds }) => !kinds.some(isPublicOnly)) : routes;
  return shown.flatMap((route) => route.list(library));
}

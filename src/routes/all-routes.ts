import * as directories from '#routes/directories.ts';
import { faceFiles } from '#routes/faces.ts';
import { feedList, jsonFeeds, xmlFeeds } from '#routes/feeds.ts';
import * as files from '#routes/files.ts';
import * as issues from '#routes/issues.ts';
import * as standing from '#routes/standing.ts';
import type { Library } from '#library/library.ts';
import type { Page, Route } from '#routes/route.ts';

/** Every kind of page. */
export const routes: readonly Route<unknown>[] = [
  ...[directories, files, issues, standing].flatMap((some) => Object.values<Route<unknown>>(some)),
  xmlFeeds,
  jsonFeeds,
  feedList,
  faceFiles,
];

/** Lists every page of the site. */
export function listPages(library: Library): Page[] {
  return routes.flatMap((route) => route.list(library));
}

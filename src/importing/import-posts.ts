import { addDiagnostics, addRedirects, addToLists } from '#importing/finish-import.ts';
import { inGivenOrder, inOrder, groupVariants } from '#importing/variants.ts';
import type { KnownColumn } from '#importing/known-column.ts';
import type { ImportRequest, Progress } from '#importing/import-request.ts';
import { keepingNumbers } from '#importing/numbering.ts';
import { pairGroups } from '#importing/pairs.ts';
import { bringRemotePictures } from '#importing/remote/remote-pictures.ts';
import { removeSample } from '#importing/sample-issue.ts';
import { PostSources } from '#importing/post-sources.ts';
import { countOutcomes, type ImportReport } from '#importing/report.ts';
import type { Settings } from '#content/settings.ts';
import { PostImporter } from '#importing/post-importer.ts';

/**
 * Imports posts as drafts of issues.
 *
 * @param settings `content` is the folder to write to
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 * @throws {UserError} where a path does not exist
 */
export async function importPosts(
  settings: Settings,
  column: KnownColumn,
  request: ImportRequest,
  now: number,
  progress: Progress,
): Promise<ImportReport> {
  const sources = await PostSources.at(request.paths);
  const work = new PostImporter(settings, column, request, sources);
  const surveys = work.survey(sources.posts, progress);
  const variants = groupVariants(surveys, (post) => sources.textOf(post));
  const groups = pairGroups(variants).sort(request.number === undefined ? inOrder : inGivenOrder);
  const keeping = keepingNumbers(groups, column);
  for (const [index, group] of groups.entries()) {
    await work.importGroup(group, groups.length === 1, keeping.has(group));
    progress('importing', index + 1, groups.length);
  }
  work.writer.finish(work.reports);
  const scope = { content: settings.content, column, sources, request, reports: work.reports };
  const fetched = await bringRemotePictures(surveys, scope, progress);
  const isWritten = !request.dryRun && column.isWhole;
  const { imported, planned } = countOutcomes([...work.reports.values()]);
  const replaced = imported + planned > 0 ? column.sample : undefined;
  if (isWritten && replaced !== undefined) removeSample(settings.content, replaced);
  if (isWritten) addToLists(settings.content, work.names);
  const posts = [...work.reports.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const redirects = addRedirects(settings.content, work.links.places, work.reports, isWritten);
  if (isWritten) await addDiagnostics(settings, now, posts);
  return {
    folder: settings.content,
    dryRun: request.dryRun,
    counts: countOutcomes(posts),
    posts,
    fetched,
    others: sources.othersBut(work.shown),
    unknownTags: work.names.unknownTags,
    redirects,
    ...(replaced !== undefined && { replaced }),
  };
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '#diagnostics/edit.ts';
import { redirectEdits, redirectsFile } from '#content/edit-redirects.ts';
import { addToList } from '#content/edit-list.ts';
import type { Settings } from '#content/settings.ts';
import type { PostPlaces } from '#importing/post-places.ts';
import type { PostedNames } from '#importing/posted-names.ts';
import type { Draft } from '#importing/draft-post.ts';
import type { ImportRequest } from '#importing/import-request.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { withLine } from '#importing/post-pictures.ts';
import { emptyReport, type PostReport } from '#importing/report.ts';
import type { PostGroup } from '#importing/variants.ts';
import { lintContent } from '#lint/lint-content.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { say } from '#wording/phrase.ts';
import { putFile } from '#state/write-files.ts';

/** The report of a post that was written. */
export function doneReport(
  post: OpenPost,
  { best, others }: PostGroup,
  draft: Draft,
  { dryRun }: ImportRequest,
): PostReport {
  return {
    ...emptyReport(best.file, dryRun ? 'planned' : 'imported'),
    number: draft.number,
    title: best.title ?? '',
    encoding: post.encoding,
    ...structuredClone({
      ...draft.report,
      pictures: draft.report.pictures.map((each) => withLine(post, each)),
    }),
    files: [...draft.files.keys(), ...draft.pictures.keys()],
    variants: others.map(({ file }) => file),
  };
}

/** Adds what posts have and the lists of the column do not. */
export function addToLists(folder: string, { newTags, newAuthors }: PostedNames): void {
  for (const [file, entries] of [
    ['tags.yaml', newTags],
    ['authors.yaml', newAuthors],
  ] as const) {
    const place = path.join(folder, file);
    if (entries.length > 0 && existsSync(place))
      putFile(place, addToList(readFileSync(place, 'utf8'), entries));
  }
}

/**
 * Leads the addresses that posts had to the issues they have become; those that cannot be are told in the reports.
 *
 * @returns the lines of redirects.yaml that were added, or would be
 */
export function addRedirects(
  folder: string,
  places: PostPlaces,
  reports: ReadonlyMap<string, PostReport>,
  isWritten: boolean,
): RedirectRecord[] {
  const { added, refused } = places.redirects();
  for (const { file, address } of refused)
    reports.get(file)?.todo.push({ message: say('import.address-left', { address }) });
  if (added.length === 0 || !isWritten) return added;
  const place = path.join(folder, redirectsFile);
  const source = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const edits = redirectEdits(source, { removed: new Set(), retargeted: new Map(), added });
  putFile(place, applyEdits(source, edits));
  return added;
}

/** Adds to each report what the check says of its files. */
export async function addDiagnostics(
  settings: Settings,
  now: number,
  reports: Iterable<PostReport>,
): Promise<void> {
  const owners = new Map<string, PostReport>();
  for (const report of reports) for (const file of report.files) owners.set(file, report);
  if (owners.size === 0) return;
  // The whole column is checked, as the author does next: what is found now is remembered until then.
  const { diagnostics } = await lintContent(settings, now);
  for (const diagnostic of diagnostics) {
    const owner = owners.get(diagnostic.file);
    if (owner && diagnostic.fix) owner.fixable += 1;
    else owner?.diagnostics.push(diagnostic);
  }
}

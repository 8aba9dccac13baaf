import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchableAddress } from '#importing/addresses.ts';
import { importedFrom } from '#importing/draft-issue.ts';
import type { PictureLink } from '#importing/import-log.ts';
import type { ImportRequest, Progress } from '#importing/import-request.ts';
import type { KnownColumn } from '#importing/known-column.ts';
import type { OpenPost, Survey } from '#importing/open-post.ts';
import { placedIn, type BroughtPicture } from '#importing/placed-pictures.ts';
import { FolderPictures, nameAmong, picturesOf, withLine } from '#importing/post-pictures.ts';
import type { PostSources } from '#importing/post-sources.ts';
import type { PostReport } from '#importing/report.ts';
import { DraftText, type Change } from '#importing/remote/draft-text.ts';
import { FetchedPictures } from '#importing/remote/fetched-pictures.ts';
import { putFiles } from '#state/write-files.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A draft and the pictures of other sites that it has as links. */
interface Waiting {
  post: OpenPost;
  report: PostReport;
  /** The file of the draft, relative to the content folder. */
  file: string;
  locale: Survey['locale'];
  /** All that the post names. */
  named: PictureLink[];
  /** Those of them that the draft has as links. */
  pictures: PictureLink[];
}

/** What is worked on. */
export interface RemoteWork {
  /** The content folder. */
  content: string;
  column: KnownColumn;
  sources: PostSources;
  request: ImportRequest;
  reports: ReadonlyMap<string, PostReport>;
}

/** The file that a post was imported into, relative to the content folder. */
function draftOf({ digest }: Survey, { content, column }: RemoteWork): string | undefined {
  const folder = column.importedFolder(digest);
  const place = path.join(content, folder ?? '');
  if (folder === undefined || !existsSync(place)) return undefined;
  const name = readdirSync(place).find(
    (each) => each.endsWith('.mdx') && importedFrom(readFileSync(path.join(place, each), 'utf8')) === digest,
  );
  return name === undefined ? undefined : `${folder}/${name}`;
}

/** Stands for any picture, to find where one would be shown. */
const anyPicture = { name: 'picture.png', unwritten: '' };

/** The pictures of a post that its draft has as links, and those that it only has as words. */
function waitingIn(
  pictures: readonly PictureLink[],
  post: OpenPost,
  draft: DraftText,
): { links: PictureLink[]; words: PictureLink[] } {
  const all = new Map(pictures.map(({ url }) => [url, anyPicture]));
  const there = new Set(draft.changes(pictures, post.source, all).flatMap((change) => change.pictures));
  return {
    links: pictures.filter((picture) => there.has(picture)),
    words: pictures.filter((picture) => !there.has(picture) && draft.says(picture.url)),
  };
}

/** Notes in a report why pictures are not fetched. */
function refuse(report: PostReport, pictures: readonly PictureLink[], failure: Phrase): void {
  const refused = new Set(pictures.map(({ url }) => url));
  report.pictures = [
    ...report.pictures.filter(({ url }) => !refused.has(url)),
    ...pictures.map((picture) => ({ ...picture, failure })),
  ];
}

function findWaiting(posts: readonly Survey[], work: RemoteWork): Waiting[] {
  const seen = new Set<string>();
  return posts.flatMap((survey): Waiting[] => {
    const report = work.reports.get(survey.file);
    const file = draftOf(survey, work);
    if (!report || report.outcome === 'refused' || file === undefined || seen.has(file)) return [];
    seen.add(file);
    const post = work.sources.open(survey.file);
    if ('refusal' in post) return [];
    const remote = picturesOf(post).filter(({ url }) => fetchableAddress(url) !== undefined);
    if (remote.length === 0) return [];
    const draft = new DraftText(readFileSync(path.join(work.content, file), 'utf8'));
    const named = remote.map((picture) => withLine(post, picture));
    const { links: pictures, words } = waitingIn(named, post, draft);
    refuse(report, words, say('import.fetch.words'));
    if (pictures.length === 0) return [];
    if (draft.isDraft) return [{ post, report, file, locale: survey.locale, named, pictures }];
    refuse(report, pictures, say('import.fetch.published', { file }));
    return [];
  });
}

/** The name of the file that an address gives. */
function nameIn(address: string): string {
  const { pathname } = new URL(address);
  try {
    return path.posix.basename(decodeURIComponent(pathname));
  } catch {
    return path.posix.basename(pathname);
  }
}

/** The pictures of a draft that were fetched, under the names that they get beside it; others are noted as failed. */
function bringFetched(
  { pictures }: Waiting,
  fetched: FetchedPictures,
  there: ReadonlyMap<string, Buffer>,
  failures: Map<string, Phrase>,
): Map<string, BroughtPicture> {
  const names = new Map(there);
  const brought = new Map<string, BroughtPicture>();
  for (const { url, line } of pictures) {
    const address = fetchableAddress(url);
    if (address === undefined || brought.has(url)) continue;
    const picture = fetched.at(address);
    if ('failure' in picture) {
      failures.set(url, picture.failure);
      continue;
    }
    const name = nameAmong(names, nameIn(address), picture);
    names.set(name, picture.bytes);
    brought.set(url, { name, bytes: picture.bytes, from: address, ...(line !== undefined && { line }) });
  }
  return brought;
}

/** The changes of a draft that leave it sound; others are noted as failed. */
function soundChanges(
  draft: DraftText,
  changes: readonly Change[],
  names: readonly string[],
  failures: Map<string, Phrase>,
): Change[] {
  if (draft.problemWith(changes, names) === undefined) return [...changes];
  return changes.filter((change) => {
    const problem = draft.problemWith([change], names);
    if (problem !== undefined)
      for (const { url } of change.pictures) failures.set(url, say('import.fetch.unfit', { problem }));
    return problem === undefined;
  });
}

/** Puts pictures that were fetched beside a draft, and shows them in it. Gives what was done, and why the rest was not. */
function placeIn(
  waiting: Waiting,
  fetched: FetchedPictures,
  { content, request: { onImported } }: RemoteWork,
): { changes: Change[]; files: string[]; failures: ReadonlyMap<string, Phrase> } {
  const { post, file, locale, named, pictures } = waiting;
  const folder = path.posix.dirname(file);
  const failures = new Map<string, Phrase>();
  const there = new FolderPictures(content).in(folder);
  const brought = bringFetched(waiting, fetched, there, failures);
  const names = [...there.keys(), ...Array.from(brought.values(), ({ name }) => name)];
  const draft = new DraftText(readFileSync(path.join(content, file), 'utf8'));
  const shown = draft.changes(named, post.source, placedIn(brought, locale));
  const changes = soundChanges(draft, shown, names, failures);
  if (changes.length === 0) return { changes, files: [], failures };
  const files = new Map<string, string | Buffer>();
  for (const { url } of changes.flatMap((change) => change.pictures)) {
    const { name = '', bytes } = brought.get(url) ?? {};
    if (bytes && !there.has(name)) files.set(`${folder}/${name}`, bytes);
  }
  // A text comes after its pictures: it never names what is not there.
  const text = draft.with(changes);
  try {
    putFiles(content, files.set(file, text));
  } catch (error) {
    const failure = say('import.unwritten', { reason: (error as Error).message });
    for (const { url } of pictures) failures.set(url, failures.get(url) ?? failure);
    return { changes: [], files: [], failures };
  }
  onImported?.(post.file, { source: post.source, files: new Map([[file, text]]) });
  return { changes, files: [...files.keys()], failures };
}

/** Notes in the report of a post what has become of its pictures. */
function note(
  { report, file, pictures }: Waiting,
  { changes, files, failures }: ReturnType<typeof placeIn>,
): void {
  const shown = new Set(changes.flatMap((change) => change.pictures));
  const tried = new Set(pictures.map(({ url }) => url));
  report.pictures = [
    ...report.pictures.filter(({ url }) => !tried.has(url)),
    ...pictures
      .filter((picture) => !shown.has(picture))
      .map((picture) => {
        const failure = failures.get(picture.url);
        return { ...picture, ...(failure && { failure }) };
      }),
  ];
  report.files = [...new Set([...report.files, ...files])];
  for (const { log } of changes) {
    report.todo.push(...log.todo);
    report.dropped.push(...log.dropped);
  }
  if (report.outcome === 'exists' && changes.length > 0)
    report.reason = say('import.pictures-added', { folder: path.posix.dirname(file), count: shown.size });
}

/**
 * Where it is asked for, fetches the pictures of other sites that posts name and their drafts have as links, and puts them
 * into the drafts: those of this import, and those of earlier ones. What is published already stays as it is.
 *
 * @param posts all that were imported, now or before
 * @returns how many pictures are shown now
 */
export async function bringRemotePictures(
  posts: readonly Survey[],
  work: RemoteWork,
  progress: Progress,
): Promise<number> {
  const { fetching, dryRun } = work.request;
  if (!fetching || dryRun) return 0;
  const fetched = new FetchedPictures(fetching);
  const waiting = findWaiting(posts, work);
  const addresses = waiting.flatMap(({ pictures }) =>
    pictures.map(({ url }) => fetchableAddress(url) ?? url),
  );
  await fetched.fetch([...new Set(addresses)], (done, all) => progress('fetching', done, all));
  let placed = 0;
  for (const each of waiting) {
    const done = placeIn(each, fetched, work);
    note(each, done);
    placed += done.changes.flatMap((change) => change.pictures).length;
  }
  return placed;
}

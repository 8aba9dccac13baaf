import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bodies } from '#library/body-registry.ts';
import { ContentError } from '#library/content-error.ts';
import { pictureEntries, type PictureEntry } from '#library/picture-entries.ts';
import { readers } from '#library/readers.ts';
import { shareImages } from '#library/share-image.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { coverWords, nameplateWords } from '#share/share-words.ts';
import { locales } from '#site.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { startBodyJob, type BodyJob } from '#workspace/body-job.ts';
import { sortProblems, type Content } from '#workspace/read-content.ts';
import { readKnownContent } from '#workspace/read-known.ts';
import { openedContent } from '#workspace/opened-content.ts';
import { plainPath } from '#workspace/plain-path.ts';
import { bodyFolder, readSettings, shareFolder, type Settings } from '#workspace/settings.ts';
import { ShareImages } from '#workspace/share-images.ts';

/** Editors write a file in several steps; wait for the last. Milliseconds. */
const settleTime = 40;

/** Puts the pictures of the texts into Astro's store; tells whether any changed. */
function storePictures(
  entries: readonly PictureEntry[],
  settings: Settings,
  { store, config }: LoaderContext,
  known: Map<string, string>,
): boolean {
  const root = fileURLToPath(config.root);
  const content = plainPath(settings.content);
  const wanted = new Map(entries.map(({ id, digest }) => [id, digest]));
  const stale = store.keys().filter((id) => !wanted.has(id));
  for (const id of stale) store.delete(id);
  const fresh = entries.filter(({ id, digest }) => known.get(id) !== digest);
  for (const { id, data, digest } of fresh) {
    // Astro writes the imports of pictures anew only when an entry with one is set, and skips one it has.
    store.delete(id);
    store.set({ id, data, digest, filePath: path.relative(root, path.join(content, id)) });
  }
  known.clear();
  for (const [id, digest] of wanted) known.set(id, digest);
  return stale.length + fresh.length > 0;
}

function announce(job: BodyJob, settings: Settings): void {
  job.problems.catch(() => undefined);
  const finished = async (): Promise<void> => {
    const problems = await job.problems;
    if (problems.length > 0) throw new ContentError(sortProblems(problems));
  };
  bodies.publish({
    folder: bodyFolder(settings),
    ready: async (digest) => {
      await job.ready(digest);
      if (job.refused(digest)) await finished();
    },
    finished,
  });
}

/** Reads the content again. */
function read(settings: Settings): Content {
  return readKnownContent(settings, dayOf(readClock(process.env)));
}

/** Makes the share images known to the pages; they are drawn as pages ask for them. */
function offerShareImages(settings: Settings): ShareImages {
  const images = new ShareImages(shareFolder(settings));
  shareImages.publish({ digest: (words) => images.digest(words), image: (words) => images.image(words) });
  return images;
}

function errorsOf({ problems }: Pick<Content, 'problems'>) {
  return problems.filter((problem) => problem.severity === 'error');
}

/** Loads once; any error fails the build with every problem of every file. */
async function loadOnce(settings: Settings, context: LoaderContext): Promise<void> {
  const offered = openedContent.offered();
  const content = offered?.folder === settings.content ? offered.content : read(settings);
  const cache = new BodyCache(bodyFolder(settings));
  const job = startBodyJob(cache, content.bodies);
  announce(job, settings);
  const errors = errorsOf(content);
  if (errors.length > 0) throw new ContentError(sortProblems([...errors, ...(await job.problems)]));
  openedContent.publish({ folder: settings.content, content, errors });
  const used = new Set(content.bodies.map((body) => body.digest));
  void job.problems.then(
    () => cache.keepOnly(used),
    () => undefined,
  );
  const covers = content.catalog.issues.flatMap((issue) =>
    Object.values(issue.editions).map((edition) => coverWords(issue, edition)),
  );
  offerShareImages(settings).keepOnly([...covers, ...locales.map(nameplateWords)]);
  storePictures(pictureEntries(content.records), settings, context, new Map());
  context.logger.info(`${content.records.originals.length} issues, ${job.parsed} texts to parse`);
}

/** What tells content from content read before: its files, and the pictures beside texts. */
function stateOf({ digests, records }: Content): unknown {
  return [digests, pictureEntries(records)];
}

/** Loads whenever the content changes; an error is shown by every page until it is mended. */
async function loadAgain(settings: Settings, context: LoaderContext, known: Map<string, string>) {
  const content = read(settings);
  const before = openedContent.offered()?.content;
  // One save may be several events, and editors touch files without a change.
  if (before && isDeepStrictEqual(stateOf(content), stateOf(before))) return;
  const job = startBodyJob(new BodyCache(bodyFolder(settings)), content.bodies);
  const errors = sortProblems([...errorsOf(content), ...(await job.problems)]);
  if (errors.length > 0) context.logger.error(new ContentError(errors).message);
  else announce(job, settings);
  openedContent.publish({ folder: settings.content, content, errors });
  const isReloading =
    errors.length === 0 && storePictures(pictureEntries(content.records), settings, context, known);
  // Astro reloads pages when its store changes, half a second later.
  if (!isReloading) readers.offered()?.reload();
}

function watch(settings: Settings, context: LoaderContext, known: Map<string, string>): void {
  let timer: NodeJS.Timeout | undefined;
  let loading = Promise.resolve();
  // One after the other: what was read last is what pages show.
  const load = (): void => {
    loading = loading
      .then(() => loadAgain(settings, context, known))
      .catch((error: unknown) => context.logger.error(String(error)));
  };
  context.watcher?.add(settings.content);
  context.watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(settings.content + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(load, settleTime);
  });
}

/** Opens the content for the pages, puts pictures into Astro's store, and has the texts of the issues parsed. */
export function columnLoader(): Loader {
  return {
    name: 'column',
    load: async (context) => {
      const settings = readSettings(process.env);
      if (!context.watcher) return loadOnce(settings, context);
      offerShareImages(settings);
      const known = new Map<string, string>();
      watch(settings, context, known);
      return loadAgain(settings, context, known);
    },
  };
}

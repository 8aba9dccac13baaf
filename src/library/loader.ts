import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bodies } from '#library/body-registry.ts';
import { ContentError } from '#library/content-error.ts';
import { problemsEntry, toEntries, type StoreEntry } from '#library/entries.ts';
import { shareImages } from '#library/share-image.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { coverWords, nameplateWords } from '#share/share-words.ts';
import { locales } from '#site.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { startBodyJob, type BodyJob } from '#workspace/body-job.ts';
import { readContent, sortProblems, type Content } from '#workspace/read-content.ts';
import { takeContent } from '#workspace/read-once.ts';
import { bodyFolder, readSettings, shareFolder, type Settings } from '#workspace/settings.ts';
import { ShareImages } from '#workspace/share-images.ts';
import { YamlCache } from '#workspace/yaml-cache.ts';

/** Editors write a file in several steps; wait for the last. Milliseconds. */
const settleTime = 40;

function storeEntries(
  entries: readonly StoreEntry[],
  settings: Settings,
  { store, config }: LoaderContext,
): void {
  const root = fileURLToPath(config.root);
  const wanted = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!wanted.has(id)) store.delete(id);
  for (const { id, file, data, digest, hasPictures } of entries) {
    // Astro writes the imports of pictures anew only when an entry with one is set, and skips one it has.
    if (hasPictures) store.delete(id);
    store.set({ id, data, digest, filePath: path.relative(root, path.join(settings.content, file)) });
  }
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

function read(settings: Settings): { content: Content; job: BodyJob; cache: BodyCache } {
  const today = dayOf(readClock(process.env));
  const yaml = new YamlCache(settings.cache);
  const content =
    takeContent(settings.content) ?? readContent(settings.content, { today, unpublished: true }, yaml);
  const cache = new BodyCache(bodyFolder(settings));
  return { content, cache, job: startBodyJob(cache, content.bodies) };
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
  const { content, job, cache } = read(settings);
  announce(job, settings);
  const errors = errorsOf(content);
  if (errors.length > 0) throw new ContentError(sortProblems([...errors, ...(await job.problems)]));
  const used = new Set(content.bodies.map((body) => body.digest));
  void job.problems.then(
    () => cache.keepOnly(used),
    () => undefined,
  );
  const covers = content.catalog.issues.flatMap((issue) =>
    Object.values(issue.editions).map((edition) => coverWords(issue, edition)),
  );
  offerShareImages(settings).keepOnly([...covers, ...locales.map(nameplateWords)]);
  storeEntries(toEntries(content.records), settings, context);
  context.logger.info(`${content.records.originals.length} issues, ${job.parsed} texts to parse`);
}

/** Loads again whenever the content changes; with an error, pages keep their last good state and show it. */
async function loadAgain(settings: Settings, context: LoaderContext): Promise<void> {
  const { content, job } = read(settings);
  const errors = sortProblems([...errorsOf(content), ...(await job.problems)]);
  if (errors.length === 0) {
    announce(job, settings);
    storeEntries(toEntries(content.records), settings, context);
    return;
  }
  const { id, data, digest } = problemsEntry(errors);
  context.store.set({ id, data, digest });
  context.logger.error(new ContentError(errors).message);
}

function watch(settings: Settings, context: LoaderContext): void {
  let timer: NodeJS.Timeout | undefined;
  context.watcher?.add(settings.content);
  context.watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(settings.content + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      loadAgain(settings, context).catch((error: unknown) => context.logger.error(String(error)));
    }, settleTime);
  });
}

/** Loads the records of the column into Astro's store, and has the texts of the issues parsed. */
export function columnLoader(): Loader {
  return {
    name: 'column',
    load: async (context) => {
      const settings = readSettings(process.env);
      if (!context.watcher) return loadOnce(settings, context);
      offerShareImages(settings);
      watch(settings, context);
      return loadAgain(settings, context);
    },
  };
}

import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bodies } from '#library/body-registry.ts';
import { ContentError } from '#library/content-error.ts';
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
import { bodyFolder, readSettings, shareFolder, type Settings } from '#workspace/settings.ts';
import { ShareImages } from '#workspace/share-images.ts';

/** Editors write a file in several steps; wait for the last. Milliseconds. */
const settleTime = 40;

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
function read(settings: Settings): Promise<Content> {
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
  const content = offered?.folder === settings.content ? offered.content : await read(settings);
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
  context.logger.info(`${content.records.originals.length} issues, ${job.parsed} texts to parse`);
}

/** What tells content from content read before: its files, and the pictures beside texts. */
function stateOf({ digests, pictures }: Content): unknown {
  return [digests, pictures];
}

/** Loads whenever the content changes; an error is shown by every page until it is mended. */
async function loadAgain(settings: Settings, context: LoaderContext): Promise<void> {
  const content = await read(settings);
  const before = openedContent.offered()?.content;
  // One save may be several events, and editors touch files without a change.
  if (before && isDeepStrictEqual(stateOf(content), stateOf(before))) return;
  const job = startBodyJob(new BodyCache(bodyFolder(settings)), content.bodies);
  const errors = sortProblems([...errorsOf(content), ...(await job.problems)]);
  if (errors.length > 0) context.logger.error(new ContentError(errors).message);
  else announce(job, settings);
  openedContent.publish({ folder: settings.content, content, errors });
  readers.offered()?.reload();
}

function watch(settings: Settings, context: LoaderContext): void {
  let timer: NodeJS.Timeout | undefined;
  let loading = Promise.resolve();
  // One after the other: what was read last is what pages show.
  const load = (): void => {
    loading = loading
      .then(() => loadAgain(settings, context))
      .catch((error: unknown) => context.logger.error(String(error)));
  };
  context.watcher?.add(settings.content);
  context.watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(settings.content + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(load, settleTime);
  });
}

/** Opens the content for the pages, and has the texts of the issues parsed. */
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

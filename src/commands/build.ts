import path from 'node:path';
import { lintContent, hasErrors } from '#lint/lint-content.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { tryOnDisk } from '#diagnostics/disk-error.ts';
import { LastBuild } from '#build/last-build.ts';
import { compressSite } from '#hosts/compressed-site.ts';
import type { Host } from '#hosts/hosts.ts';
import { restoreSite } from '#build/publish-site.ts';
import { describeFailure, releaseSite } from '#build/release-site.ts';
import type { Code } from '#build/code.ts';
import { makeSite } from '#build/make-site.ts';
import { takeTurn } from '#build/turns.ts';
import { openLibrary, tidyBodies, tidyValues } from '#library/open-library.ts';
import { dayOf, minuteOf, readClock } from '#domain/calendar.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { Disk } from '#content/disk.ts';
import { pictureStore } from '#content/picture-files.ts';
import { readSettings, type Settings } from '#content/settings.ts';
import { readEditorAddress } from '#content/editor-address.ts';
import { readSite } from '#content/site-origin.ts';
import { openReadingCache } from '#content/read-known.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { followFolder } from '#content/follow-folder.ts';
import { removeEarlierCaches } from '#state/earlier-caches.ts';
import { openStore } from '#state/store.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What a build is asked for. */
export interface BuildOptions {
  /** The host that the site is made for, where it wants more than the others. */
  for?: Host;
  /** Whether nothing that earlier builds left is used. */
  all?: boolean;
  /** Whether the site is built again whenever the content changes, until the process is stopped. */
  watch?: boolean;
}

/** Prints what keeps the column from being built. */
export function printErrors(
  diagnostics: readonly Diagnostic[],
  { settings, language }: Pick<Work, 'settings' | 'language'>,
): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const told = inWords(say('build.unsound', { problems: sayCount(errors) }), language);
  console.error(`${describeDiagnostics(errors, settings.content, undefined, language)}\n\n${told}`);
  return 1;
}

/** What every build of one process is made with. */
interface Work {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  code: Code;
  readings: ReadingCache;
  host?: Host | undefined;
  /** The language of what is printed. */
  language: WordingLanguage;
}

/** Names all that a site is made of; undefined where the content is being written. */
function inputsOf({ settings, environment, code, host }: Work): string | undefined {
  const content = new Disk(settings.content).stampAll();
  const today = dayOf(readClock(environment));
  return (
    content &&
    JSON.stringify([
      code.key,
      host ?? '',
      readSite(environment).href,
      readEditorAddress(environment) ?? '',
      today,
      content,
    ])
  );
}

/** Tells that a site is built, and what is to be told of it. */
function tellBuilt(
  { settings: { out }, language }: Pick<Work, 'settings' | 'language'>,
  started: number,
  told: readonly Phrase[],
): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const done = say('build.done', { folder: path.relative(process.cwd(), out) || out, seconds });
  for (const line of [done, ...told]) console.log(inWords(line, language));
}

/** Builds, verifies and publishes. @throws where the disk or the program fails */
async function buildAndRelease(work: Work): Promise<number> {
  const { settings, environment, code, readings, host } = work;
  const started = performance.now();
  const now = readClock(environment);
  restoreSite(settings.out);
  const lastBuild = new LastBuild(settings);
  const inputs = inputsOf(work);
  const before = inputs === undefined ? undefined : lastBuild.find(inputs, minuteOf(now));
  if (before) {
    tellBuilt(work, started, before);
    return 0;
  }
  lastBuild.forget();
  const { diagnostics, content, headings } = await lintContent(settings, now, { readings });
  if (hasErrors(diagnostics)) return printErrors(diagnostics, work);
  const site = readSite(environment);
  const library = openLibrary(
    settings,
    content.catalog.published,
    content,
    site,
    readEditorAddress(environment),
  );
  const { redirects } = content.catalog.published;
  const making = { settings, code, content, library, redirects, host };
  const { files, isEachAsked } = await makeSite(making);
  const finished = { files, content, pictures: pictureStore(settings), site };
  const release = await releaseSite(settings, finished, headings, async () => {
    if (host === 'nginx') await compressSite(settings, files);
  });
  if (release.failure !== undefined) {
    console.error(describeFailure(release.failure, settings.content, work.language));
    return 1;
  }
  const told = [
    ...(diagnostics.length > 0 ? [say('build.to-fix', { problems: sayCount(diagnostics) })] : []),
    ...(release.unrecorded > 0 ? [say('addresses-unrecorded', { count: release.unrecorded })] : []),
  ];
  tryOnDisk(() => {
    removeEarlierCaches(settings.cache);
    tidyBodies(settings, content);
    if (isEachAsked) tidyValues(settings, library);
    if (inputs !== undefined) lastBuild.keep({ inputs, told, next: content.catalog.next });
  });
  tellBuilt(work, started, told);
  return 0;
}

/** Builds when it is this build's turn. */
async function buildInTurn(work: Work): Promise<number> {
  const endTurn = takeTurn(work.settings.cache, () =>
    console.log(inWords(say('build.waits'), work.language)),
  );
  try {
    return await buildAndRelease(work);
  } finally {
    endTurn();
  }
}

/**
 * `npm run build`: builds beside the finished site, verifies what was built and puts it in its place at the end, so
 * that a failed build leaves the last good one as it was; what did not change since an earlier build is not made again.
 *
 * @param language the language of what is printed
 * @returns the exit code: 1 when the content or the finished site has errors, which is printed
 * @throws where the disk fails
 */
export async function build(
  environment: NodeJS.ProcessEnv,
  code: Code,
  { for: host, all = false, watch = false }: BuildOptions = {},
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  if (all) openStore(settings.cache).clear();
  openStore(settings.cache).isFollowed = watch;
  const work = { settings, environment, code, readings: openReadingCache(settings), host, language };
  // The content is followed from the start: what changes during the first build is built too.
  const first = Promise.resolve().then(() => buildInTurn(work));
  if (watch) await followFolder(settings.content, () => buildInTurn(work), { first });
  return first;
}

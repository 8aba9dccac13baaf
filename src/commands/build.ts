import path from 'node:path';
import { describeUnrecorded } from '#lint/addresses/describe-addresses.ts';
import { findAll, hasErrors } from '#lint/findings.ts';
import { countProblems, describeProblems } from '#diagnostics/reporters/human.ts';
import { tryOnDisk } from '#diagnostics/disk-error.ts';
import { compressSite } from '#hosts/compressed-site.ts';
import { writeHostFiles } from '#hosts/host-files.ts';
import type { Host } from '#hosts/hosts.ts';
import { restoreSite } from '#build/publish-site.ts';
import { releaseSite } from '#build/release-site.ts';
import { makeSearchIndex } from '#search/indexing/search-index.ts';
import { listSite } from '#state/site-files.ts';
import type { Code } from '#build/code.ts';
import { makePages } from '#build/make-pages.ts';
import { takeTurn } from '#build/turns.ts';
import { openLibrary, tidyShelves } from '#library/open-library.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { searchIndexPath } from '#domain/route.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { pictureStore } from '#content/picture-files.ts';
import { pagesFolder, readSettings, type Settings } from '#content/settings.ts';
import { readOrigin } from '#content/site-origin.ts';
import { openReadingCache } from '#content/read-known.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { followFolder } from '#content/follow-folder.ts';
import { openStore } from '#state/store.ts';

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
function refuse(findings: readonly Finding[], content: string): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.error(`${describeProblems(errors, content)}\n\nNothing was built: ${countProblems(errors)}.`);
  return 1;
}

/** What every build of one process is made with. */
interface Work {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  code: Code;
  readings: ReadingCache;
  host?: Host | undefined;
}

/** Builds, verifies and publishes. @throws where the disk or the program fails */
async function buildAndRelease({ settings, environment, code, readings, host }: Work): Promise<number> {
  const started = performance.now();
  const now = readClock(environment);
  restoreSite(settings.out);
  const { findings, content, headings } = await findAll(settings, now, { readings });
  if (hasErrors(findings)) return refuse(findings, settings.content);
  const today = dayOf(now);
  const origin = readOrigin(environment);
  const site = new URL(origin);
  const library = openLibrary(settings, content, site, today);
  const pages = await makePages({ settings, code, content, library, today });
  const search = makeSearchIndex(settings, library);
  const { redirects } = content.catalog;
  const beside = listSite([
    { from: code.client, at: '' },
    { from: search, at: searchIndexPath },
    { from: writeHostFiles(settings, { pages: pagesFolder(settings), redirects, host }), at: '' },
  ]);
  const files = new Map([...pages, ...beside]);
  const finished = { files, content, pictures: pictureStore(settings), site, today };
  const release = await releaseSite(settings, finished, headings, async () => {
    if (host === 'nginx') await compressSite(settings, files);
  });
  if (release.refusal !== undefined) {
    console.error(release.refusal);
    return 1;
  }
  tryOnDisk(() => tidyShelves(settings, content, library));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${path.relative(process.cwd(), settings.out) || settings.out} in ${seconds} s.`);
  if (findings.length > 0) console.log(`To mend: ${countProblems(findings)}; npm run check tells where.`);
  if (release.unrecorded > 0) console.log(describeUnrecorded(release.unrecorded));
  return 0;
}

/** Builds when it is this build's turn. */
async function buildInTurn(work: Work): Promise<number> {
  const endTurn = takeTurn(work.settings.cache, () =>
    console.log('Another build of this content is at work; this one waits for it.'),
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
 * @returns the exit code: 1 when the content or the finished site has errors, which is printed
 * @throws where the disk fails
 */
export async function build(
  environment: NodeJS.ProcessEnv,
  code: Code,
  { for: host, all = false, watch = false }: BuildOptions = {},
): Promise<number> {
  const settings = readSettings(environment);
  if (all) openStore(settings.cache).clear();
  const work = { settings, environment, code, readings: openReadingCache(settings), host };
  // The content is followed from the start: what changes during the first build is built too.
  const first = Promise.resolve().then(() => buildInTurn(work));
  if (watch) await followFolder(settings.content, () => buildInTurn(work), { first });
  return first;
}

import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { describeUnrecorded } from '#authoring/addresses/describe-addresses.ts';
import { describeDiskError } from '#authoring/disk-error.ts';
import { findAll, hasErrors } from '#authoring/findings.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { compressSite } from '#authoring/compressed-site.ts';
import { writeHostFiles } from '#authoring/host-files.ts';
import type { Host } from '#authoring/hosts.ts';
import { restoreSite } from '#authoring/publish-site.ts';
import { releaseSite, type Release } from '#authoring/release-site.ts';
import { makeSearchIndex } from '#authoring/search-index.ts';
import { listSite } from '#authoring/site-files.ts';
import { SiteCache } from '#authoring/site-cache.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { searchIndexPath } from '#model/route.ts';
import type { Finding } from '#authoring/checks/rule.ts';
import type { Problem } from '#schema/problem.ts';
import { pictureStore } from '#workspace/picture-files.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { openedContent } from '#workspace/opened-content.ts';
import { plainPath } from '#workspace/plain-path.ts';
import { readSettings, type Settings } from '#workspace/settings.ts';
import { readOrigin } from '#workspace/site-origin.ts';

/** The problems of content that cannot be published; undefined for any other error. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  const isContentError = error instanceof Error && error.name === 'ContentError' && 'problems' in error;
  return isContentError ? (error.problems as readonly Problem[]) : undefined;
}

/** Prints what keeps the column from being built. */
function refuse(findings: readonly Finding[], content: string): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.error(`${describeProblems(errors, content)}\n\nNothing was built: ${countProblems(errors)}.`);
  return 1;
}

/**
 * Runs Astro in the folder of the project, or in that of caches elsewhere: it puts what it bundles below the working
 * directory, moves it from there to the site, which must be on the same file system, and looks for packages around it.
 */
async function besideSite({ cache }: Settings, run: () => Promise<unknown>): Promise<void> {
  const [before, root] = [process.cwd(), projectRoot()];
  const isInside = cache.startsWith(root + path.sep);
  const packages = path.join(cache, 'node_modules');
  if (!isInside) {
    rmSync(packages, { force: true });
    symlinkSync(path.join(root, 'node_modules'), packages, 'junction');
  }
  process.chdir(isInside ? root : cache);
  try {
    await run();
  } finally {
    process.chdir(before);
  }
}

/** Builds, verifies and publishes. @throws where the disk or the program fails */
async function buildAndRelease(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  host?: Host,
): Promise<number> {
  const started = performance.now();
  const now = readClock(environment);
  restoreSite(settings.out);
  const { findings, content, headings } = await findAll(settings, now);
  if (hasErrors(findings)) return refuse(findings, settings.content);
  const cache = new SiteCache(settings);
  cache.begin();
  openedContent.publish({ folder: settings.content, content, errors: [] });
  let release: Release;
  try {
    const logger = { entrypoint: './src/authoring/build-log.ts' };
    // The site of the build before stays: Astro writes what changed.
    const vite = { build: { emptyOutDir: false } };
    const [root, outDir] = [plainPath(projectRoot()), plainPath(cache.site)];
    await besideSite(settings, () => buildWithAstro({ root, outDir, vite, logLevel: 'warn', logger }));
    const search = makeSearchIndex(settings, content.records, dayOf(now));
    const pages = cache.end();
    const { redirects } = content.catalog;
    const beside = listSite([
      { from: search, at: searchIndexPath },
      { from: writeHostFiles(settings, { pages: cache.site, redirects, host }), at: '' },
    ]);
    const files = new Map([...pages, ...beside]);
    const site = new URL(readOrigin(environment));
    const finished = { files, content, pictures: pictureStore(settings), site, today: dayOf(now) };
    release = await releaseSite(settings, finished, headings, async () => {
      if (host === 'nginx') await compressSite(settings, files);
    });
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    return refuse(problems, settings.content);
  }
  if (release.refusal !== undefined) {
    console.error(release.refusal);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${path.relative(process.cwd(), settings.out) || settings.out} in ${seconds} s.`);
  if (findings.length > 0) console.log(`To mend: ${countProblems(findings)}; npm run check tells where.`);
  if (release.unrecorded > 0) console.log(describeUnrecorded(release.unrecorded));
  return 0;
}

/**
 * `npm run build`: builds beside the finished site, verifies what was built and puts it in its place at the end, so
 * that a failed build leaves the last good one as it was; what did not change since an earlier build is not made again.
 *
 * @param host the host that the site is made for, where it wants more than the others
 * @returns the exit code: 1 when the content or the finished site has errors or the disk fails, which is printed
 */
export async function build(environment: NodeJS.ProcessEnv, host?: Host): Promise<number> {
  try {
    return await buildAndRelease(readSettings(environment), environment, host);
  } catch (error) {
    const refusal = describeDiskError(error);
    if (refusal === undefined) throw error;
    console.error(`Nothing was published: ${refusal}. The last site stays as it was.`);
    return 1;
  }
}

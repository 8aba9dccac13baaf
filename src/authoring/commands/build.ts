import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { describeUnrecorded } from '#authoring/addresses/describe-addresses.ts';
import { findAll, hasErrors } from '#authoring/findings.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { publishSite } from '#authoring/publish-site.ts';
import { startSearchIndex } from '#authoring/search-index.ts';
import { SiteCache } from '#authoring/site-cache.ts';
import { describeSiteProblems } from '#authoring/verification/site-problem.ts';
import { verifySite, type Verification } from '#authoring/verification/verify-site.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { searchIndexPath } from '#model/route.ts';
import type { Problem } from '#schema/problem.ts';
import { defaultOrigin } from '#site.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { formatPublished } from '#workspace/published-list.ts';
import { shareContent } from '#workspace/read-once.ts';
import { builtAddresses, readSettings } from '#workspace/settings.ts';

/** The problems of content that cannot be published; undefined for any other error. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  const isContentError = error instanceof Error && error.name === 'ContentError' && 'problems' in error;
  return isContentError ? (error.problems as readonly Problem[]) : undefined;
}

/** Prints what keeps the column from being built. */
function refuse(findings: readonly Problem[], content: string): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.error(`${describeProblems(errors, content)}\n\nNothing was built: ${countProblems(errors)}.`);
  return 1;
}

function hasProblems({ problems, lost }: Verification): boolean {
  return problems.length > 0 || lost.length > 0;
}

/** Prints what keeps a finished site from being published. */
function withhold({ problems, lost }: Verification, content: string): number {
  if (lost.length > 0) console.error(`${describeProblems(lost, content)}\n`);
  if (problems.length > 0) console.error(`${describeSiteProblems(problems)}\n`);
  const count = problems.length + lost.length;
  console.error(`Nothing was published: ${count} ${count === 1 ? 'error' : 'errors'} in the finished site.`);
  return 1;
}

/**
 * `npm run build`: builds beside the finished site and replaces it at the end, so that a failed build
 * leaves the last good one as it was; what did not change since an earlier build is not made again.
 *
 * @returns the exit code: 1 when the content has errors, which are printed
 */
export async function build(environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(environment);
  const started = performance.now();
  const now = readClock(environment);
  const { findings, content } = await findAll(settings, now);
  if (hasErrors(findings)) return refuse(findings, settings.content);
  const cache = new SiteCache(settings);
  cache.begin();
  shareContent(settings.content, content);
  let unrecorded = 0;
  const searchIndex = startSearchIndex(settings, content.records, dayOf(now));
  try {
    const logger = { entrypoint: './src/authoring/build-log.ts' };
    // The site of the build before stays: Astro writes what changed.
    const vite = { build: { emptyOutDir: false } };
    await buildWithAstro({ root: projectRoot(), outDir: cache.site, vite, logLevel: 'warn', logger });
    const search = await searchIndex.finish();
    cache.end();
    const layers = [
      { from: cache.site, at: '' },
      { from: search, at: searchIndexPath },
    ];
    const site = new URL(environment['SITE_ORIGIN'] || defaultOrigin);
    const verified = verifySite(settings, { layers, content, site, today: dayOf(now) });
    if (hasProblems(verified)) return withhold(verified, settings.content);
    publishSite(layers, settings.out);
    writeFileSync(builtAddresses(settings), formatPublished(verified.addresses));
    unrecorded = verified.unrecorded;
  } catch (error) {
    await searchIndex.stop();
    const problems = problemsOf(error);
    if (!problems) throw error;
    return refuse(problems, settings.content);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${path.relative(process.cwd(), settings.out) || settings.out} in ${seconds} s.`);
  if (findings.length > 0) console.log(`To mend: ${countProblems(findings)}; npm run check tells where.`);
  if (unrecorded > 0) console.log(describeUnrecorded(unrecorded));
  return 0;
}

import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { findAll, hasErrors } from '#authoring/findings.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { compressSite } from '#authoring/compressed-site.ts';
import { writeHostFiles } from '#authoring/host-files.ts';
import type { Host } from '#authoring/hosts.ts';
import { publishSite, type Layer } from '#authoring/publish-site.ts';
import { publishedRedirects } from '#authoring/published-redirects.ts';
import { startSearchIndex } from '#authoring/search-index.ts';
import { SiteCache } from '#authoring/site-cache.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { searchIndexPath } from '#model/route.ts';
import type { Problem } from '#schema/problem.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { shareContent } from '#workspace/read-once.ts';
import { readSettings } from '#workspace/settings.ts';

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

/**
 * `npm run build`: builds beside the finished site and replaces it at the end, so that a failed build
 * leaves the last good one as it was; what did not change since an earlier build is not made again.
 *
 * @param host the host that the site is made for, where it wants more than the others
 * @returns the exit code: 1 when the content has errors, which are printed
 */
export async function build(environment: NodeJS.ProcessEnv, host?: Host): Promise<number> {
  const settings = readSettings(environment);
  const started = performance.now();
  const now = readClock(environment);
  const { findings, content } = await findAll(settings, now);
  if (hasErrors(findings)) return refuse(findings, settings.content);
  const cache = new SiteCache(settings);
  cache.begin();
  shareContent(settings.content, content);
  const searchIndex = startSearchIndex(settings, content.records, dayOf(now));
  try {
    const logger = { entrypoint: './src/authoring/build-log.ts' };
    // The site of the build before stays: Astro writes what changed.
    const vite = { build: { emptyOutDir: false } };
    await buildWithAstro({ root: projectRoot(), outDir: cache.site, vite, logLevel: 'warn', logger });
    const search = await searchIndex.finish();
    cache.end();
    const layers: Layer[] = [
      { from: cache.site, at: '' },
      { from: search, at: searchIndexPath },
      {
        from: writeHostFiles(settings, { pages: cache.site, redirects: publishedRedirects(), host }),
        at: '',
      },
    ];
    if (host === 'nginx') layers.push({ from: await compressSite(settings, layers), at: '' });
    publishSite(layers, settings.out);
  } catch (error) {
    await searchIndex.stop();
    const problems = problemsOf(error);
    if (!problems) throw error;
    return refuse(problems, settings.content);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${path.relative(process.cwd(), settings.out) || settings.out} in ${seconds} s.`);
  if (findings.length > 0) console.log(`To mend: ${countProblems(findings)}; npm run check tells where.`);
  return 0;
}

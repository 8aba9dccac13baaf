import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { findAll, hasErrors } from '#authoring/findings.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { startSearchIndex } from '#authoring/search-index.ts';
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

/** Puts a finished folder in the place of another one, which stays whole until then. */
function replaceFolder(finished: string, target: string): void {
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Prints what keeps the column from being built. */
function refuse(findings: readonly Problem[], content: string): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.error(`${describeProblems(errors, content)}\n\nNothing was built: ${countProblems(errors)}.`);
  return 1;
}

/**
 * `npm run build`: builds beside the finished site and replaces it at the end, so that a failed build
 * leaves the last good one as it was.
 *
 * @returns the exit code: 1 when the content has errors, which are printed
 */
export async function build(environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(environment);
  const next = `${settings.out}.next`;
  const started = performance.now();
  const now = readClock(environment);
  const { findings, content } = await findAll(settings, now);
  if (hasErrors(findings)) return refuse(findings, settings.content);
  rmSync(next, { recursive: true, force: true });
  shareContent(settings.content, content);
  const searchIndex = startSearchIndex(settings, content.records, dayOf(now));
  try {
    const logger = { entrypoint: './src/authoring/build-log.ts' };
    await buildWithAstro({ root: projectRoot(), outDir: next, logLevel: 'warn', logger });
    await searchIndex.write(path.join(next, searchIndexPath));
  } catch (error) {
    await searchIndex.stop();
    rmSync(next, { recursive: true, force: true });
    const problems = problemsOf(error);
    if (!problems) throw error;
    return refuse(problems, settings.content);
  }
  replaceFolder(next, settings.out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${path.relative(process.cwd(), settings.out) || settings.out} in ${seconds} s.`);
  if (findings.length > 0) console.log(`To mend: ${countProblems(findings)}; npm run check tells where.`);
  return 0;
}

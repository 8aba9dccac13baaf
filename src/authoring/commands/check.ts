import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import type { Problem } from '#schema/problem.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { startBodyJob } from '#workspace/body-job.ts';
import { readContent, sortProblems } from '#workspace/read-content.ts';
import { bodyFolder, readSettings, type Settings } from '#workspace/settings.ts';

/** Finds every problem of a content folder, in records, between them and in texts. */
export async function findProblems(
  settings: Settings,
  now: number,
): Promise<{ problems: Problem[]; issues: number }> {
  const content = readContent(settings.content, { today: dayOf(now), unpublished: true });
  const job = startBodyJob(new BodyCache(bodyFolder(settings)), content.bodies);
  const problems = sortProblems([...content.problems, ...(await job.problems)]);
  return { problems, issues: content.records.originals.length };
}

/** `npm run check`: prints every problem; the exit code is 1 where there is an error. */
export async function check(environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(environment);
  const { problems, issues } = await findProblems(settings, readClock(environment));
  if (problems.length > 0) console.log(`${describeProblems(problems, settings.content)}\n`);
  const count = `${issues} ${issues === 1 ? 'issue' : 'issues'} checked`;
  console.log(problems.length > 0 ? `${count}: ${countProblems(problems)}.` : `${count}, nothing to mend.`);
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

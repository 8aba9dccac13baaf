import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { tries } from '../extent.ts';
import { Random } from '../random.ts';
import { differences, Project } from './project.ts';

const file = 'content/issues/001-example-one/zh.mdx';

/** So many builds are killed. */
const times = tries(6, 20);

/** So many builds are started to be killed, one upon the other, before one may end. */
const inARow = tries(3, 1);

/** Every third is killed while it publishes, which takes a hundredth of its time. */
const publishingTurn = 3;

/** A failure names it; `KILL_SEED` tries the same moments again. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** Waits until a build begins to publish, or has ended. */
async function publishing(project: Project, run: ReturnType<Project['start']>): Promise<void> {
  while (run.exitCode === null && !existsSync(project.at('dist.next'))) await wait(1);
}

/** Kills a build with all its processes after so many milliseconds; tells whether it was still running. */
async function killBuild(project: Project, delay: number, whenPublishing: boolean): Promise<boolean> {
  const run = project.start();
  const ended = new Promise((resolve) => run.on('close', resolve));
  if (whenPublishing) await publishing(project, run);
  await Promise.race([wait(delay), ended]);
  try {
    process.kill(-(run.pid as number), 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
  await ended;
  return run.signalCode === 'SIGKILL';
}

test(`a site stays whole when a build is killed, and the next build is as good as a clean one (seed ${seed})`, async () => {
  const random = new Random(seed);
  const project = new Project({ sharesCode: true });
  const first = await project.build();
  const original = readFileSync(project.at(file), 'utf8');
  const changed = `${original}\n又一段。\n`;
  writeFileSync(project.at(file), changed);
  const started = performance.now();
  const second = await project.build();
  const whole = performance.now() - started;
  assert.notDeepEqual(differences(first, second), []);
  const states = [
    { text: original, site: first },
    { text: changed, site: second },
  ];
  // A build that ends before it is killed does not count: the next one is killed in half the time.
  for (let [time, killed, share] = [0, 0, 1]; killed < times; time += 1) {
    const { text, site } = states[time % 2] as (typeof states)[number];
    writeFileSync(project.at(file), text);
    const whenPublishing = killed % publishingTurn === 1;
    const delay = (whenPublishing ? random.between(0, 30) : random.next() * whole) * share;
    const moment = `${delay} ms after ${whenPublishing ? 'it began to publish' : 'its start'}`;
    if (await killBuild(project, delay, whenPublishing)) [killed, share] = [killed + 1, 1];
    else share /= 2;
    assert.ok(share > 2 ** -20, `no build can be killed ${moment}`);
    // None may leave anything but one of the two sites.
    const now = project.built();
    const isWhole = states.some((state) => differences(now, state.site).length === 0);
    assert.ok(isWhole, `after build ${time + 1}, to be killed ${moment}`);
    if (time % inARow === inARow - 1)
      assert.deepEqual(differences(await project.build(), site), [], `after a build was killed ${moment}`);
  }
  project.remove();
});

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { differences, Project } from './project.ts';

const file = 'content/issues/001-example-one/zh.mdx';

/** How often a build is killed: three times in every run of the tests, ten times by `npm run test:incremental -- --all`. */
const times = process.env['EVERY_EDIT'] ? 10 : 3;

/** Kills a build with all its processes after so many milliseconds; tells whether it was still running. */
async function killBuild(project: Project, delay: number): Promise<boolean> {
  const run = project.start();
  const ended = new Promise((resolve) => run.on('close', resolve));
  const timer = setTimeout(() => {
    try {
      process.kill(-(run.pid as number), 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }, delay);
  await ended;
  clearTimeout(timer);
  return run.signalCode === 'SIGKILL';
}

test('a killed build leaves the published site whole and never spoils the next one', async () => {
  const project = new Project();
  const started = performance.now();
  const first = await project.build();
  const whole = performance.now() - started;
  const original = readFileSync(project.at(file), 'utf8');
  const changed = `${original}\n又一段。\n`;
  writeFileSync(project.at(file), changed);
  const second = await project.build();
  assert.notDeepEqual(differences(first, second), []);
  let killed = 0;
  for (let time = 0; time < times; time += 1) {
    // Every build below is killed on its way from one text to the other, and the next one is of the first again.
    const [text, expected, other, inMaking] =
      time % 2 ? [original, first, changed, second] : [changed, second, original, first];
    const published = project.built();
    writeFileSync(project.at(file), other);
    const delay = whole * Math.random();
    if (await killBuild(project, delay)) {
      killed += 1;
      const now = project.built();
      // It may be killed when all is done but its end.
      const isWhole = [published, inMaking].some((site) => differences(now, site).length === 0);
      assert.ok(isWhole, `killed after ${delay} ms`);
    }
    writeFileSync(project.at(file), text);
    assert.deepEqual(differences(await project.build(), expected), [], `killed after ${delay} ms`);
  }
  assert.ok(killed > 0, 'no build was killed on its way');
  project.remove();
});

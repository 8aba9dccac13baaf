import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { differences, Project } from './project.ts';

const file = 'content/issues/001-example-one/zh.mdx';

test('a build that watches publishes each edit as a clean build would, and goes on after an error', async (t) => {
  const project = new Project({ sharesCode: true });
  const run = project.start({}, '--watch');
  t.after(async () => {
    process.kill(-(run.pid as number), 'SIGKILL');
    await once(run, 'close');
    project.remove();
  });
  let printed = '';
  const printing = (words: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (chunk: unknown): void => {
        printed += String(chunk);
        if (words.test(printed)) resolve();
      };
      printed = '';
      run.stdout.on('data', look);
      run.stderr.on('data', look);
      run.once('exit', () => reject(new Error(`it ended: ${printed}`)));
    });
  await printing(/Built .*dist in/);
  const original = readFileSync(project.at(file), 'utf8');

  const built = printing(/Built .*dist in/);
  writeFileSync(project.at(file), `${original}\n又一段。\n`);
  await built;
  const first = project.built();
  assert.ok(Buffer.from(first.get('issues/1/index.html') ?? '', 'latin1').includes('又一段。'));

  const refused = printing(/Nothing was built/);
  writeFileSync(project.at(file), `${original}\n<Profle />\n`);
  await refused;
  assert.deepEqual(differences(project.built(), first), []);

  const fixed = printing(/Built .*dist in/);
  writeFileSync(project.at(file), `${original}\n改好的一段。\n`);
  await fixed;
  const clean = new Project({ sharesCode: true });
  t.after(() => clean.remove());
  writeFileSync(clean.at(file), `${original}\n改好的一段。\n`);
  assert.deepEqual(differences(project.built(), await clean.build()), []);
});

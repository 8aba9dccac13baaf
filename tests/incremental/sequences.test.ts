import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { tries } from '../extent.ts';
import { Random } from '../random.ts';
import { differences, Project } from './project.ts';

/** So many sequences of edits are tried. */
const sequences = Number(process.env['EDIT_SEQUENCES'] ?? tries(2, 6));

const editsInSequence = 5;

/** A failure names it; `--seed` tries the same edits again. */
const seed = Number(process.env['EDIT_SEED'] ?? Date.now() % 1_000_000);

const one = 'content/issues/001-example-one';
const two = 'content/issues/002-example-two';
const added = 'content/issues/005-added';

/** Changes a field to one of two values in turn. */
function toggle(file: string, first: string, second: string): (projects: readonly Project[]) => void {
  return (projects) => {
    for (const project of projects)
      project.edit(file, (text) =>
        text.includes(second) ? text.replace(second, first) : text.replace(first, second),
      );
  };
}

function append(file: string, text: string): (projects: readonly Project[]) => void {
  return (projects) => {
    for (const project of projects) project.edit(file, (source) => `${source}\n${text}\n`);
  };
}

/** Adds an issue, or removes it where it is there. */
function addOrRemove(projects: readonly Project[]): void {
  for (const project of projects) {
    if (existsSync(project.at(added))) {
      rmSync(project.at(added), { recursive: true });
      continue;
    }
    cpSync(project.at(two), project.at(added), { recursive: true });
    project.edit(`${added}/en.mdx`, (text) =>
      text
        .replace(/^issue: .*$/m, 'issue: 5')
        .replace(/^date: .*$/m, 'date: 2024-07-01')
        .replace(/^updated: .*\n/m, ''),
    );
  }
}

/** Edits of any kind, each possible after any other. */
const edits: readonly ((projects: readonly Project[]) => void)[] = [
  append(`${one}/zh.mdx`, '又一段。'),
  append(`${one}/en.mdx`, 'One more paragraph.'),
  append(`${two}/en.mdx`, 'One more paragraph, too.'),
  append('content/pages/about/zh.mdx', '再一段。'),
  toggle(`${one}/en.mdx`, 'one issue with', 'an issue with'),
  toggle('content/companies/example-one.yaml', 'USD 640M', 'USD 641M'),
  toggle('content/companies/example-one.yaml', 'en: Example One', 'en: Example Won'),
  toggle('content/authors.yaml', 'en: ', 'en: New '),
  toggle(`${one}/zh.mdx`, '[example-chips, example-tools]', '[example-tools]'),
  toggle(`${one}/zh.mdx`, 'Example Times', 'Example Post'),
  toggle('src/i18n/zh.ts', "allIssues: '", "allIssues: '新"),
  addOrRemove,
];

/** Starts a build and kills it with all its processes after a while, or when it has ended. */
async function disturb(project: Project, delay: number): Promise<void> {
  const run = project.start();
  const ended = new Promise((resolve) => run.on('close', resolve));
  await Promise.race([wait(delay), ended]);
  try {
    process.kill(-(run.pid as number), 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
  await ended;
}

test(`after edits of any kind, with builds killed between them, a build equals a clean one (seed ${seed})`, async (t) => {
  const random = new Random(seed);
  const [incremental, clean] = [new Project(), new Project()];
  t.after(() => [incremental, clean].forEach((project) => project.remove()));
  mkdirSync(clean.at('cache'));
  await incremental.build();
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const told: number[] = [];
    for (let time = 0; time < editsInSequence; time += 1) {
      const edit = random.between(0, edits.length - 1);
      told.push(edit);
      edits[edit]?.([incremental, clean]);
      if (random.next() < 0.5) await disturb(incremental, random.between(0, 3000));
    }
    // A file that is touched says what it said.
    const text = readFileSync(incremental.at(`${one}/zh.mdx`));
    writeFileSync(incremental.at(`${one}/zh.mdx`), text);
    const actual = await incremental.build();
    clean.clean();
    assert.deepEqual(differences(actual, await clean.build()), [], `after ${told.join()} of ${sequence}`);
  }
});

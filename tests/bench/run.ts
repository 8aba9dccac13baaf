/**
 * Measures builds of synthetic columns beside other generators: `npm run bench -- --issues 250 --issues 1000`.
 *
 *   --runs 3              measures three times instead of five
 *   --build cold          only this build; may be repeated, as `--issues`, `--only` and `--hugo`
 *   --only hugo           leaves other generators out
 *   --hugo <program>      another Hugo beside that of the system
 *   --pictures            builds the same columns without pictures too, and tells what they add
 *   --no-pictures         builds columns without pictures only
 *   --photographs <folder>  shows its JPEG files in place of generated ones
 *   --folder <folder>     where columns lie
 *   --record              adds a line to results.jsonl, and draws growth.svg
 *
 * Needs Linux, and hugo (`apt-get install hugo`).
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { astroMdx } from './astro-mdx.ts';
import { builds, type Build } from './builds.ts';
import { syntheticColumn } from './column.ts';
import type { Contestant } from './contestant.ts';
import { eleventy } from './eleventy.ts';
import { drawGrowth, resultsFile, type Result } from './growth.ts';
import { hugo } from './hugo.ts';
import { measureInTurn, type Entrant } from './measure.ts';
import { ours } from './ours.ts';
import { photographsOf } from './photographs.ts';
import { mainTable, pictureTable, unpictured } from './tables.ts';
import { writeColumn } from './write-content.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    issues: { type: 'string', multiple: true, default: ['1000'] },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true },
    hugo: { type: 'string', multiple: true, default: [] },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'industry-observer-bench') },
    build: { type: 'string', multiple: true, default: [...builds] },
    photographs: { type: 'string' },
    pictures: { type: 'boolean' },
    record: { type: 'boolean', default: false },
  },
});
const unknown = values.build.find((each) => !builds.includes(each as Build));
if (unknown !== undefined) throw new RangeError(`there is no build “${unknown}”, but ${builds.join(', ')}`);
const contestants: readonly Contestant[] = [
  ours,
  ...['hugo', ...values.hugo].map((program) => hugo(program)),
  eleventy,
  astroMdx,
].filter(({ name }) => values.only?.includes(name) ?? true);

/** With pictures, without them, or both: what is added to names. */
const suffixes = { true: ['', unpictured], false: [unpictured], undefined: [''] }[`${values.pictures}`];

/** The first line of what a program says of itself, or that there is none. */
function versionOf(program: string): string {
  const { stdout, error } = spawnSync(program, ['version'], { encoding: 'utf8' });
  return error ? `no ${program}` : (stdout.split('\n')[0] ?? '').slice(0, 60);
}

/** What tells one machine, and how busy it is, from another. */
function describeMachine(): string {
  const load = os.loadavg().map((each) => each.toFixed(1));
  return [
    `${os.availableParallelism()} × ${os.cpus()[0]?.model}`,
    `load ${load.join(' ')}`,
    `Node ${process.version}`,
    ...['hugo', ...values.hugo].map(versionOf),
  ].join(', ');
}

async function measureAll(issues: number): Promise<Result> {
  const machine = describeMachine();
  const photographs = await photographsOf(values.photographs);
  const entrants: Entrant[] = [];
  for (const suffix of suffixes ?? ['']) {
    const column = syntheticColumn(issues, suffix === '' ? photographs : []);
    for (const contestant of contestants) {
      const name = contestant.name + suffix;
      const folder = path.join(values.folder, `${name.replace(/\W+/g, '-')}-${issues}`);
      writeColumn(contestant, column, folder);
      entrants.push({ name, contestant, column, folder });
    }
  }
  const runs = Number(values.runs);
  const wanted = builds.filter((each) => values.build.includes(each));
  const tools = await measureInTurn(entrants, { runs, builds: wanted });
  return { date: new Date().toISOString(), machine, issues, runs, tools };
}

for (const issues of values.issues.map(Number)) {
  const result = await measureAll(issues);
  console.log(`\n${issues} issues in two languages, medians of ${result.runs}; ${result.machine}\n`);
  console.log(mainTable(issues, result.tools, ours.name));
  if (values.pictures) console.log(`\n${pictureTable(result.tools)}`);
  if (values.record) appendFileSync(resultsFile, `${JSON.stringify(result)}\n`);
}
if (values.record) drawGrowth(contestants.map(({ name }) => name));

/**
 * Measures builds of synthetic columns beside other generators: `npm run bench -- --issues 250 --issues 1000`.
 * `--runs 1` measures once instead of three times; `--only hugo` leaves others out, `--build cold` other builds;
 * `--folder` says where columns lie; `--photographs` names a folder of JPEG files to show instead of generated ones;
 * `--pictures` builds the same columns without pictures too, and tells what they add; `--profile` writes where our own
 * build spends its time. Needs GNU time, and hugo (`apt-get install hugo`).
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { astroMdx } from './astro-mdx.ts';
import { drawCurves } from './chart.ts';
import { syntheticColumn } from './column.ts';
import type { Contestant } from './contestant.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { builds, measureInTurn, type Build, type Entrant, type MeasuredTool } from './measure.ts';
import { ours } from './ours.ts';
import { photographsOf } from './photographs.ts';
import { printProfile } from './profile.ts';

/** A line of results.jsonl. */
interface Result {
  date: string;
  machine: string;
  issues: number;
  runs: number;
  tools: Record<string, MeasuredTool>;
}

const contestants: readonly Contestant[] = [ours, hugo, eleventy, astroMdx];
const { values } = parseArgs({
  options: {
    issues: { type: 'string', multiple: true, default: ['1000'] },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'industry-observer-bench') },
    build: { type: 'string', multiple: true, default: [...builds] },
    photographs: { type: 'string' },
    pictures: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
/** Only a run of everything is a line of results. */
const isWhole = !values.only && values.build.length === builds.length;
const results = path.join(import.meta.dirname, 'results.jsonl');

/** The version of a program, or why there is none. */
function versionOf(words: string[]): string {
  const [program = '', ...rest] = words;
  const { stdout, error } = spawnSync(program, rest, { encoding: 'utf8' });
  return error ? `no ${program}` : (stdout.split('\n')[0] ?? '').slice(0, 60);
}

const ratio = (figure: number, base: number | undefined): string => (base ? (figure / base).toFixed(1) : '–');

function printTable({ issues, tools }: Result): void {
  console.log(`\n${issues} issues in two languages\n`);
  console.log('| | build | wall s | CPU s | memory MB | pages | pages/s | wall ÷ Hugo | CPU ÷ Hugo |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, tool] of Object.entries(tools))
    for (const build of builds) {
      const measured = tool.builds[build];
      if (!measured) continue;
      const { wall, cpu, memory } = measured;
      const base = tools['hugo']?.builds[build];
      const cells = [name, build, wall.toFixed(1), cpu.toFixed(1), memory.toFixed(0), tool.pages];
      const speed = (tool.pages / wall).toFixed(0);
      console.log(`| ${[...cells, speed, ratio(wall, base?.wall), ratio(cpu, base?.cpu)].join(' | ')} |`);
    }
}

/** What is added to the name of a generator that builds a column without pictures. */
const unpictured = ', no pictures';

function printPictures({ tools }: Result): void {
  console.log('\n| what pictures add | build | wall s | CPU s | wall ÷ Hugo | CPU ÷ Hugo |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: |');
  const extra = (name: string, build: Build) => {
    const [shown, without] = [tools[name]?.builds[build], tools[name + unpictured]?.builds[build]];
    return shown && without && { wall: shown.wall - without.wall, cpu: shown.cpu - without.cpu };
  };
  for (const { name } of contestants)
    for (const build of builds) {
      const [own, base] = [extra(name, build), extra('hugo', build)];
      if (own)
        console.log(
          `| ${name} | ${build} | ${own.wall.toFixed(1)} | ${own.cpu.toFixed(1)} | ${ratio(own.wall, base?.wall)} | ${ratio(own.cpu, base?.cpu)} |`,
        );
    }
}

async function measureAll(issues: number): Promise<Result> {
  const photographs = await photographsOf(values.photographs);
  const entrants: Entrant[] = [];
  for (const suffix of values.pictures ? ['', unpictured] : ['']) {
    const column = syntheticColumn(issues, suffix === '' ? photographs : []);
    for (const contestant of contestants.filter(({ name }) => values.only?.includes(name) ?? true)) {
      const name = contestant.name + suffix;
      const folder = path.join(values.folder, `${name.replace(/\W+/g, '-')}-${issues}`);
      rmSync(folder, { recursive: true, force: true });
      contestant.prepare(column, folder);
      entrants.push({ name, contestant, column, folder });
    }
  }
  const runs = Number(values.runs);
  const tools = measureInTurn(entrants, {
    runs,
    builds: builds.filter((each) => values.build.includes(each)),
  });
  const profiled = entrants.find(({ name }) => name === ours.name);
  if (values.profile && profiled) printProfile(ours.command(profiled.folder));
  const [cpu] = os.cpus();
  const machine = [
    `${os.availableParallelism()} × ${cpu?.model}`,
    `load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    `Node ${process.version}`,
    versionOf(['hugo', 'version']),
  ].join(', ');
  return { date: new Date().toISOString(), machine, issues, runs, tools };
}

for (const issues of values.issues.map(Number)) {
  const result = await measureAll(issues);
  printTable(result);
  if (values.pictures) printPictures(result);
  if (isWhole) appendFileSync(results, `${JSON.stringify(result)}\n`);
}

/** The newest result of each number of issues. */
const newest = new Map(
  readFileSync(results, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Result)
    .map((result) => [result.issues, result]),
);
const sizes = [...newest.values()].sort((a, b) => a.issues - b.issues);
const curves = contestants.flatMap(({ name }) =>
  (['cold', 'edit'] as const).map((build) => ({
    name: `${name}, ${build}`,
    points: sizes.flatMap(({ issues, tools }) => {
      const seconds = tools[name]?.builds[build]?.cpu;
      return seconds ? [{ issues, seconds }] : [];
    }),
  })),
);
writeFileSync(
  path.join(import.meta.dirname, 'growth.svg'),
  drawCurves(curves.filter(({ points }) => points.length > 0)),
);

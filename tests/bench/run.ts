/**
 * Measures builds of synthetic columns beside other generators: `npm run bench -- --issues 250 --issues 1000`.
 * `--runs 1` measures once instead of three times; `--only hugo` leaves others out; `--folder` says where columns lie;
 * `--profile` writes where our own build spends its time. Needs GNU time, and hugo (`apt-get install hugo`).
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
import { builds, measure, type Measurement } from './measure.ts';
import { ours } from './ours.ts';
import { printProfile } from './profile.ts';

/** A line of results.jsonl. */
interface Result {
  date: string;
  machine: string;
  issues: number;
  runs: number;
  tools: Record<string, { pages: number; builds: Record<(typeof builds)[number], Measurement> }>;
}

const contestants: readonly Contestant[] = [ours, hugo, eleventy, astroMdx];
const { values } = parseArgs({
  options: {
    issues: { type: 'string', multiple: true, default: ['1000'] },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'industry-observer-bench') },
    profile: { type: 'boolean', default: false },
  },
});
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
      const { wall, cpu, memory } = tool.builds[build];
      const base = tools['hugo']?.builds[build];
      const cells = [name, build, wall.toFixed(1), cpu.toFixed(1), memory.toFixed(0), tool.pages];
      const speed = (tool.pages / wall).toFixed(0);
      console.log(`| ${[...cells, speed, ratio(wall, base?.wall), ratio(cpu, base?.cpu)].join(' | ')} |`);
    }
}

async function measureAll(issues: number): Promise<Result> {
  const column = syntheticColumn(issues);
  const tools: Result['tools'] = {};
  for (const contestant of contestants.filter(({ name }) => values.only?.includes(name) ?? true)) {
    const folder = path.join(values.folder, `${contestant.name}-${issues}`);
    rmSync(folder, { recursive: true, force: true });
    await contestant.prepare(column, folder);
    try {
      tools[contestant.name] = measure(contestant, column, folder, Number(values.runs));
    } catch (error) {
      // One that is not installed keeps nobody from measuring the others.
      console.error(`${contestant.name} is left out. ${String(error).slice(0, 400)}`);
    }
    if (values.profile && contestant === ours) printProfile(contestant.command(folder));
  }
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
  return { date: new Date().toISOString(), machine, issues, runs: Number(values.runs), tools };
}

for (const issues of values.issues.map(Number)) {
  const result = await measureAll(issues);
  printTable(result);
  appendFileSync(results, `${JSON.stringify(result)}\n`);
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
      const seconds = tools[name]?.builds[build].cpu;
      return seconds ? [{ issues, seconds }] : [];
    }),
  })),
);
writeFileSync(
  path.join(import.meta.dirname, 'growth.svg'),
  drawCurves(curves.filter(({ points }) => points.length > 0)),
);

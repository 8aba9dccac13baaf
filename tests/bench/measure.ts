import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticColumn } from './column.ts';
import type { Contestant } from './contestant.ts';

/** The builds that are measured: with no cache, with nothing changed, after one edit of a text. */
export const builds = ['cold', 'warm', 'edit'] as const;
export type Build = (typeof builds)[number];

/** What one build took. */
export interface Measurement {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time of the process and its children. */
  cpu: number;
  /** The most memory that one of the processes held, in megabytes. */
  memory: number;
}

/** What was measured of one generator. */
export interface MeasuredTool {
  builds: Partial<Record<Build, Measurement>>;
  pages: number;
}

/** Runs a program to its end under GNU time, which sees its children too. */
function run({ words, cwd, environment }: ReturnType<Contestant['command']>): Measurement {
  const env = { ...process.env, ...environment };
  const result = spawnSync('time', ['--quiet', '-f', '%e %U %S %M', ...words], {
    ...(cwd && { cwd }),
    env,
    encoding: 'utf8',
  });
  if (result.status !== 0)
    throw new Error(`${words.join(' ')} failed: ${result.error?.message ?? result.stderr}`);
  const figures = result.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  const [wall = NaN, user = NaN, system = NaN, kilobytes = NaN] = figures;
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

/** The middle one of three. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}

/** A generator in a folder of its own, where it builds a column. */
export interface Entrant {
  name: string;
  contestant: Contestant;
  column: SyntheticColumn;
  folder: string;
}

function prepare({ contestant, column, folder }: Entrant, build: Build): void {
  if (build === 'cold')
    for (const name of contestant.caches) rmSync(path.join(folder, name), { recursive: true, force: true });
  if (build === 'edit')
    appendFileSync(path.join(folder, contestant.edited(column)), '\nOne more sentence.\n');
}

function pagesOf({ contestant, folder }: Entrant): number {
  const files = readdirSync(path.join(folder, contestant.out), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/**
 * Builds cold, warm and after an edit, several times each, all entrants in turn, so that what else the machine does is
 * shared by them; gives the medians, and the number of pages. One that fails is left out.
 */
export function measureInTurn(
  entrants: readonly Entrant[],
  { runs, builds: wanted }: { runs: number; builds: readonly Build[] },
): Record<string, MeasuredTool> {
  const tools: Record<string, MeasuredTool> = {};
  let running = [...entrants];
  for (const build of wanted) {
    const taken = new Map<Entrant, Measurement[]>(running.map((entrant) => [entrant, []]));
    for (let round = 0; round < runs; round += 1)
      for (const entrant of running)
        try {
          prepare(entrant, build);
          taken.get(entrant)?.push(run(entrant.contestant.command(entrant.folder)));
        } catch (error) {
          // One that is not installed keeps nobody from measuring the others.
          console.error(`${entrant.name} is left out. ${String(error).slice(0, 400)}`);
          running = running.filter((each) => each !== entrant);
        }
    for (const entrant of running) {
      const middle = (figure: keyof Measurement) =>
        median((taken.get(entrant) ?? []).map((each) => each[figure]));
      const tool = (tools[entrant.name] ??= { builds: {}, pages: pagesOf(entrant) });
      tool.builds[build] = { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
    }
  }
  return tools;
}

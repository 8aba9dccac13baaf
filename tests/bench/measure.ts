import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticColumn } from './column.ts';
import type { Contestant } from './contestant.ts';

/** The builds that are measured: with no cache, with nothing changed, after one edit of a text. */
export const builds = ['cold', 'warm', 'edit'] as const;

/** What one build took. */
export interface Measurement {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time of the process and its children. */
  cpu: number;
  /** The most memory that one of the processes held, in megabytes. */
  memory: number;
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

/** Builds cold, warm and after an edit, several times each; gives the medians, and the number of pages. */
export function measure(
  contestant: Contestant,
  column: SyntheticColumn,
  folder: string,
  runs: number,
): { builds: Record<(typeof builds)[number], Measurement>; pages: number } {
  const command = contestant.command(folder);
  const before = {
    cold: () => {
      for (const name of contestant.caches) rmSync(path.join(folder, name), { recursive: true, force: true });
    },
    warm: () => undefined,
    edit: () => appendFileSync(path.join(folder, contestant.edited(column)), '\nOne more sentence.\n'),
  };
  const medians = builds.map((build) => {
    const taken = Array.from({ length: runs }, () => {
      before[build]();
      return run(command);
    });
    const middle = (figure: keyof Measurement) => median(taken.map((each) => each[figure]));
    return [build, { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') }];
  });
  const files = readdirSync(path.join(folder, contestant.out), { recursive: true, encoding: 'utf8' });
  return {
    builds: Object.fromEntries(medians),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

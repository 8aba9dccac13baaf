import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { shareCode } from '../site-code.ts';
import type { Case } from './case.ts';
import { Column } from './column.ts';
import { moment } from './outcome.ts';

/** A build of some hundred small issues that takes longer hangs, in milliseconds. */
const patience = 1_200_000;

/** The build command as it is run on cases together: what it printed where it failed, else nothing. */
async function buildTogether(cases: readonly Case[], folder: string): Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
  const column = new Column(path.join(folder, 'content'));
  for (const each of cases) column.add(each);
  const out = path.join(folder, 'dist');
  shareCode(path.join(folder, 'cache'));
  const run = spawn(process.execPath, ['src/cli.ts', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      CONTENT_DIR: column.folder,
      CACHE_DIR: path.join(folder, 'cache'),
      OUT_DIR: out,
      SOURCE_DATE_EPOCH: String(moment / 1000),
      NO_COLOR: '1',
      LC_ALL: 'C',
    },
  });
  let printed = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    run.on('close', (...end) => resolve(end)),
  );
  if (signal) return `the build is stopped by ${signal} after ${patience / 1000} s: ${printed}`;
  if (code !== 0) return `the build fails with code ${code}: ${printed}`;
  return existsSync(path.join(out, 'index.html')) ? undefined : `the build has written nothing: ${printed}`;
}

/** A case whose build failed, and how. */
export interface FailedBuild {
  number: number;
  why: string;
}

/**
 * Builds cases together, and halves those of a failed build until the case is found that fails alone. What
 * fails only together is told with the first of the cases.
 */
export async function buildCases(cases: readonly Case[], folder: string): Promise<FailedBuild[]> {
  const why = await buildTogether(cases, folder);
  if (why === undefined) return [];
  const [first] = cases;
  if (cases.length <= 1) return first ? [{ number: first.number, why }] : [];
  const middle = Math.ceil(cases.length / 2);
  const failed = [
    ...(await buildCases(cases.slice(0, middle), folder)),
    ...(await buildCases(cases.slice(middle), folder)),
  ];
  const together = cases.map(({ number }) => number).join(', ');
  return failed.length > 0 || !first
    ? failed
    : [{ number: first.number, why: `only with ${together}: ${why}` }];
}

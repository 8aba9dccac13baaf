/**
 * Runs the unit tests in as many processes as there are cores. Each process loads the program once and runs its share
 * of the files one after the other, so that a file costs its tests and not the start of a process. `--all` runs those
 * files alone that can try more, and has them try all.
 *
 * Other arguments are handed on to `node --test`: `npm run test:unit -- --test-name-pattern=money`.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const processes = Math.min(availableParallelism(), 4);

const all = process.argv.includes('--all');
const handedOn = process.argv.slice(2).filter((word) => word !== '--all');
const files = globSync('tests/unit/**/*.test.ts', { cwd: root }).sort();
const chosen = all
  ? files.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('/extent.ts'))
  : files;

/** Runs one share; prints what it printed in one piece, and gives its exit code. */
function runShare(share: number): Promise<number> {
  const words = [
    '--test',
    '--test-isolation=none',
    // For what hangs, never for what is slow.
    `--test-timeout=${1_200_000}`,
    `--test-shard=${share}/${processes}`,
    ...handedOn,
    ...chosen,
  ];
  const environment = { ...process.env, ...(all && { TRY_ALL: '1' }) };
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

const codes = await Promise.all(Array.from({ length: processes }, (_, index) => runShare(index + 1)));
process.exitCode = Math.max(...codes);

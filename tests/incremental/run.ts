/**
 * Compares incremental builds with clean ones. Every run of the tests has those that build with one bundle of the code;
 * `--all` runs every file, each with all that it may try. Files may be named: `npm run test:incremental -- --all places`;
 * `npm run test:incremental -- sequences --sequences 50` tries so many random sequences of edits, `--seed 7` those of a
 * failure.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What edits the content alone, and so needs no code of its own. */
const usual = ['edits', 'interruption', 'repeatable', 'watch'];

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    sequences: { type: 'string' },
    seed: { type: 'string' },
  },
});
const every = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.replace('.test.ts', ''));
const wanted = named.length > 0 ? named : values.all ? every : usual;
const result = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    // For what hangs, never for what is slow.
    `--test-timeout=${3_600_000}`,
    ...wanted.map((name) => path.join(import.meta.dirname, `${path.basename(name, '.test.ts')}.test.ts`)),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.all && { TRY_ALL: '1' }),
      ...(values.sequences !== undefined && { EDIT_SEQUENCES: values.sequences }),
      ...(values.seed !== undefined && { EDIT_SEED: values.seed }),
    },
  },
);
process.exitCode = result.status ?? 1;
